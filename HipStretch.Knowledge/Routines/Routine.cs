using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Routines;

/// <summary>Poses for one person today.</summary>
/// <param name="Poses">In the order in which they are done; empty where stretching is not wise or nothing suits.</param>
/// <param name="Minutes">About how long it takes, rounded up.</param>
/// <param name="LeftOut">Poses that would have helped but that this person should not do, each with the reason.</param>
/// <param name="IsAll">Whether more time would add no pose: no other suits, or more would be too much.</param>
public sealed record Routine(
    IReadOnlyList<PlannedPose> Poses,
    int Minutes,
    IReadOnlyDictionary<StretchId, string> LeftOut,
    bool IsAll = false)
{
    /// <summary>No pose at all.</summary>
    public static Routine Nothing { get; } = new([], 0, new Dictionary<StretchId, string>());
}
