using HipStretch.Knowledge.Routines;

namespace HipStretch.Knowledge.Coaching;

/// <summary>The poses of a coached session, in order; at least one.</summary>
public sealed record SessionPlan(IReadOnlyList<PlannedPose> Poses);
