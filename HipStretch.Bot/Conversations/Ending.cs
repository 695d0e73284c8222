namespace HipStretch.Bot.Conversations;

/// <summary>Ends something when it is disposed.</summary>
internal sealed class Ending(Action end) : IDisposable
{
    public void Dispose() => end();
}
