using HipStretch.Knowledge.Routines;

namespace HipStretch.Knowledge.Coaching;

/// <summary>The poses of a coached session, in order; at least one.</summary>
public sealed record SessionPlan(IReadOnlyList<PlannedPose> Poses)
{
    /// <summary>The same plan, but for one pose that is done in another way.</summary>
    /// <param name="pose">Which, from 0.</param>
    /// <param name="planned">How it is done from now on.</param>
    public SessionPlan With(int pose, PlannedPose planned) => new([.. Poses.Take(pose), planned, .. Poses.Skip(pose + 1)]);
}
