namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>A stop in two steps: first no call begins any more and no wait goes on, then calls that are still under way are given up.</summary>
internal sealed class GracefulStop(TimeProvider time) : IDisposable
{
    /// <summary>How long calls under way may take to end. One that is given up may arrive, and is sent again after the next start.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource begun = new();
    private readonly CancellationTokenSource over = new(Timeout.InfiniteTimeSpan, time);

    /// <summary>Nothing new is begun.</summary>
    public CancellationToken Begun => begun.Token;

    /// <summary>What is under way is given up.</summary>
    public CancellationToken Over => over.Token;

    /// <summary>Takes the first step; the second follows after <see cref="Grace"/>.</summary>
    public void Begin()
    {
        begun.Cancel();
        over.CancelAfter(Grace);
    }

    /// <summary>Takes the second step at once.</summary>
    public void Hurry() => over.Cancel();

    public void Dispose()
    {
        begun.Dispose();
        over.Dispose();
    }
}
