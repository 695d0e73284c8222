using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>A clock that tells when somebody waits by it, so that a test moves it at the right moment.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Returns once somebody waits for so long.</summary>
    public async Task AwaitedAsync(TimeSpan wait)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await waits.Reader.ReadAsync(patience.Token) != wait)
        {
            // Others wait too.
        }
    }
}
