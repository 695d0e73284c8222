namespace HipStretch.Bot.Conversations;

/// <summary>Rings for wake-ups, by the clock that turns go by.</summary>
internal sealed class WakeupAlarms(TimeProvider time)
{
    /// <summary>The longest that an alarm is set for; what is due later is found when it is overdue.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>The time now.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Rings once at a moment, at once where it is past; null where it is too far off for an alarm.</summary>
    /// <param name="due">When.</param>
    /// <param name="ring">What to do then; it must not throw.</param>
    public ITimer? Arm(DateTimeOffset due, Action ring)
    {
        var wait = due - Now;
        return wait > Longest ? null : time.CreateTimer(_ => ring(), null, wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
