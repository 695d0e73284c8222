namespace HipStretch.Bot.Tests.Storage;

/// <summary>A clock that somebody sets, while time goes on as it does.</summary>
/// <param name="inner">The time that passes.</param>
internal sealed class JumpingClock(TimeProvider inner) : TimeProvider
{
    private readonly TaskCompletionSource watched = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How far ahead it was set.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>Ends when somebody waits for it.</summary>
    public Task Watched => watched.Task;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Ahead;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = inner.CreateTimer(callback, state, dueTime, period);
        watched.TrySetResult();
        return timer;
    }
}
