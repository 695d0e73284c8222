using System.Threading.Channels;
using HipStretch.Bot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>A clock that stands still until somebody waits for it.</summary>
internal sealed class WatchedTime() : FakeTimeProvider(Turn.Noon)
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Until somebody waits for just so long.</summary>
    public async Task WaitedForAsync(TimeSpan time)
    {
        while (await waits.Reader.ReadAsync().AsTask().WaitAsync(FakeConnector.LongEnough) != time)
        {
            // Something else is timed.
        }
    }

    /// <summary>Lets a time pass as soon as somebody waits for it.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        await WaitedForAsync(time);
        Advance(time);
    }

    /// <summary>Lets some seconds pass as soon as somebody waits for them.</summary>
    public Task PassAsync(int seconds) => PassAsync(TimeSpan.FromSeconds(seconds));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return new WatchedTimer(timer, waits.Writer);
    }

    private sealed class WatchedTimer(ITimer timer, ChannelWriter<TimeSpan> waits) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            waits.TryWrite(dueTime);
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
