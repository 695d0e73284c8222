namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What came of reading a token.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    /// <summary>It is ours and in time.</summary>
    /// <param name="Token">What it proves.</param>
    /// <param name="Id">Its own id, for a token that is good once; empty where it has none.</param>
    public sealed record Valid(DirectLineToken Token, string Id) : TokenReading;

    /// <summary>It is ours, and too old.</summary>
    public sealed record Expired : TokenReading;

    /// <summary>It is not ours, or not for this use.</summary>
    public sealed record Invalid : TokenReading;
}
