using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Routines;

/// <summary>A pose of a routine, as this person does it.</summary>
/// <param name="Pose">The pose.</param>
/// <param name="Changes">What they change about it; empty where nothing.</param>
/// <param name="Variant">The variant that they follow; null for the pose's own steps.</param>
/// <param name="Chair">How they do it on a chair when they ask for something easier; null where they are on one, or should not.</param>
public sealed record PlannedPose(StretchId Pose, IReadOnlyList<PoseChange> Changes, string? Variant = null, PlannedPose? Chair = null)
{
    /// <summary>
    /// A pose for a person: the first way to do it that all their cautions allow. A chair is only for those whom a caution lets do nothing else.
    /// Null where there is no such way: they leave the pose out.
    /// </summary>
    public static PlannedPose? For(Stretch pose, Facts facts)
    {
        var cautions = pose.CautionsFor(facts);
        var ways = pose.WaysFor(cautions).ToLookup(way => pose.PositionOf(way) == Position.Seated);
        var mustSit = cautions.Any(caution => caution.Variants?.All(way => pose.PositionOf(way) == Position.Seated) is true);
        var planned = ways[mustSit].Select(In).FirstOrDefault();
        return planned is null || mustSit ? planned : planned with { Chair = ways[true].Select(In).FirstOrDefault() };

        PlannedPose In(string? way) => new(
            pose.Id,
            [.. cautions.Where(caution => caution.Change is not null && !caution.IsLiftedIn(way))
                .GroupBy(caution => caution.Change!, caution => caution.Because)
                .Select(change => new PoseChange(change.Key, string.Join(' ', change.Distinct())))],
            way);
    }

    /// <inheritdoc />
    public bool Equals(PlannedPose? other) =>
        other is not null && Pose == other.Pose && Variant == other.Variant && Changes.SequenceEqual(other.Changes) && Chair == other.Chair;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Pose, Variant, Changes.Count);
}
