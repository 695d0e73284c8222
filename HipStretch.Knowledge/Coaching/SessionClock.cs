namespace HipStretch.Knowledge.Coaching;

/// <summary>When a session wants to be woken, and how much of what it does is left.</summary>
internal sealed class SessionClock(SessionMap map, double speed)
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    private readonly SessionTimes times = new(speed);

    /// <summary>Sets, keeps or takes away the alarm, as an outcome needs it.</summary>
    /// <param name="before">The session before.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="now">When.</param>
    /// <param name="isAfterAnother">Whether something else was said first, so that a step has as much time as a pose's first.</param>
    public SessionOutcome Arm(Session before, SessionOutcome outcome, DateTimeOffset now, bool isAfterAnother = false)
    {
        var after = outcome.Session;
        var due = after.IsTimed ? DueOf(before, outcome, now, isAfterAnother) : null;
        return due is not { } moment ? outcome with { Session = after with { Alarm = null } }
            : after.Alarm?.Due == moment ? outcome
            : outcome with { Session = after with { Alarm = new Alarm(after.Alarms + 1, moment), Alarms = after.Alarms + 1 } };
    }

    /// <summary>Whether a wake-up is the one that the session waits for, and not too early.</summary>
    public bool IsDue(Session session, SessionEvent.WakeUp wakeUp, DateTimeOffset now) =>
        session.Alarm is { } alarm && alarm.Index == wakeUp.Index && times.Passed(alarm.Due, now) >= 0;

    /// <summary>Whether the alarm should have rung so long ago that nobody waits for it any more: the program was away.</summary>
    public static bool IsLate(Session session, DateTimeOffset now) => session.Alarm is { } alarm && now - alarm.Due > Late;

    /// <summary>Seconds of a session that have passed since a time.</summary>
    public double Passed(DateTimeOffset since, DateTimeOffset now) => times.Passed(since, now);

    /// <summary>What is left of a hold, of getting ready or of a rest, on the clock, from 0; null in other states, and where nothing is timed.</summary>
    public TimeSpan? Left(Session session, DateTimeOffset now) => session.State switch
    {
        SessionState.Holding { At: var at, Since: var since } when map.HoldAt(session, at) is { } hold => Until(since + times.Of(hold.Seconds), now),
        SessionState.GettingReady { Since: var since } => Until(since + times.OfGettingReady(session.Tempo), now),
        SessionState.Resting { Since: var since } => Until(since + times.OfRest(session.Tempo), now),
        _ => null,
    };

    private static TimeSpan Until(DateTimeOffset end, DateTimeOffset now) => end > now ? end - now : TimeSpan.Zero;

    private DateTimeOffset? DueOf(Session before, SessionOutcome outcome, DateTimeOffset now, bool isAfterAnother) => outcome.Session switch
    {
        { State: SessionState.Instructing or SessionState.Switching, Tempo.GoesOn: true } session => DueOfStep(before, session, outcome.Cues, now, isAfterAnother),
        { State: SessionState.CheckingIn { Times: 0 }, Tempo.GoesOn: true } session => before.State == session.State && before.Alarm is { } alarm ? alarm.Due : now + times.OfAnswer(session.Tempo),
        { State: SessionState.GettingReady { Since: var since } } session => since + times.OfGettingReady(session.Tempo),
        { State: SessionState.Resting { Since: var since } } session => since + times.OfRest(session.Tempo),
        { State: SessionState.Holding holding } session when map.HoldAt(session, holding.At) is { } hold =>
            holding.Since + times.Of(holding.Said < hold.Points.Count ? hold.Points[holding.Said].At : hold.Seconds),
        _ => null,
    };

    /// <summary>A step that is said again has all of its time again.</summary>
    private DateTimeOffset DueOfStep(Session before, Session session, IReadOnlyList<Cue> cues, DateTimeOffset now, bool isAfterAnother) =>
        before.Alarm is { } alarm && before.Tempo == session.Tempo && !cues.Any(cue => cue is Cue.Instruct or Cue.Ease)
            ? alarm.Due
            : now + times.OfStep(session.Tempo, isFirst: isAfterAnother || SessionMap.At(session).Moment == 0) + SessionTimes.OfWords(cues);
}
