using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>Finds what a session's places name: its poses, their steps and their moments.</summary>
internal sealed class SessionMap(IReadOnlyDictionary<StretchId, Stretch> poses)
{
    /// <summary>Whether every pose, variant and step that a session names is there.</summary>
    public bool Fits(Session session) =>
        session.Plan.Poses.All(planned => poses.TryGetValue(planned.Pose, out var pose) && pose.Has(planned.Variant) && pose.Has(planned.Chair?.Variant))
        && (session.State is SessionState.Ready or SessionState.Finished || IsThere(session, At(session)));

    public Stretch Pose(Session session, int pose) => poses[session.Plan.Poses[pose].Pose];

    public IReadOnlyList<PoseStep> Steps(Session session, int pose) => Pose(session, pose).StepsOf(session.Plan.Poses[pose].Variant);

    public IReadOnlyList<Moment> Moments(Session session, int pose) => Moment.AllOf(Steps(session, pose));

    public Moment MomentAt(Session session, Place at) => Moments(session, at.Pose)[at.Moment];

    /// <summary>The hold at a place on the clock; null where nobody times it.</summary>
    public HoldPlan? HoldAt(Session session, Place at) => MomentAt(session, at).Step is { IsHeld: true } step && session.Tempo.Holds > 0
        ? HoldPlan.Of(step, session.Tempo.Holds)
        : null;

    /// <summary>Where a session that has begun and is not over is; the beginning of one that has not begun.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public static Place At(Session session) => session.State switch
    {
        SessionState.Instructing state => state.At,
        SessionState.Switching state => state.At,
        SessionState.GettingReady state => state.At,
        SessionState.Holding state => state.At,
        SessionState.Resting state => state.At,
        SessionState.Paused state => state.At,
        SessionState.CheckingIn state => state.At,
        SessionState.Ready => new Place(0, 0),
        _ => throw new InvalidOperationException($"A session that is {session.State.GetType().Name} is at no step."),
    };

    private bool IsThere(Session session, Place at) => at.Pose < session.Plan.Poses.Count && at.Moment < Moments(session, at.Pose).Count;
}
