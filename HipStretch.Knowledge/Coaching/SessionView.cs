using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>A session as a screen shows it.</summary>
/// <param name="State">instructing, getting-ready, holding, switching, resting, checking-in, paused or finished.</param>
/// <param name="Pose">The pose; null when it is over.</param>
/// <param name="Variant">How the pose is done; null for its own steps.</param>
/// <param name="StepId">The step's id; null when it is over.</param>
/// <param name="Step">The step's number, from 1.</param>
/// <param name="Of">How many steps the pose has.</param>
/// <param name="Side">The side, where the step has one.</param>
/// <param name="HoldSeconds">How long the step is held; null where it is not, or not timed.</param>
/// <param name="RemainingMilliseconds">How much is left of a hold, of getting ready or of a rest, from 0; null in other states, and where nothing is timed.</param>
public sealed record SessionView(
    string State,
    StretchId? Pose = null,
    string? Variant = null,
    string? StepId = null,
    int? Step = null,
    int? Of = null,
    Side? Side = null,
    int? HoldSeconds = null,
    int? RemainingMilliseconds = null);
