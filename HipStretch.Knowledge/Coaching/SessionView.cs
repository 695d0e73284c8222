using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>A session as a screen shows it.</summary>
/// <param name="State">instructing, holding, switching, checking-in, paused or finished.</param>
/// <param name="Pose">The pose; null when it is over.</param>
/// <param name="Step">The step's number, from 1.</param>
/// <param name="Of">How many steps the pose has.</param>
/// <param name="Side">The side, where the step has one.</param>
/// <param name="HoldSeconds">How long the step is held; null where it is not.</param>
/// <param name="RemainingMilliseconds">How much of a hold that is running is left, from 0.</param>
public sealed record SessionView(
    string State,
    StretchId? Pose = null,
    int? Step = null,
    int? Of = null,
    Side? Side = null,
    int? HoldSeconds = null,
    int? RemainingMilliseconds = null);
