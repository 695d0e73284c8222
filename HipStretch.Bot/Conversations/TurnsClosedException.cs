namespace HipStretch.Bot.Conversations;

/// <summary>The server stops, and the turn did not begin: whoever sends it again reaches another server, or the next.</summary>
internal sealed class TurnsClosedException() : Exception("The server stops and begins no more turns.")
{
    /// <summary>When to send it again, in seconds: a restart takes a few.</summary>
    public const string RetryAfter = "5";
}
