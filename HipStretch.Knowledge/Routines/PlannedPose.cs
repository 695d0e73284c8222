using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Routines;

/// <summary>A pose of a routine, and what this person changes about it; null where nothing.</summary>
public sealed record PlannedPose(StretchId Pose, string? Change = null);
