using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Routines;

/// <summary>A pose of a routine, as this person does it.</summary>
/// <param name="Pose">The pose.</param>
/// <param name="Changes">What they change about it; empty where nothing.</param>
/// <param name="Variant">The caution whose own steps they follow; null for the pose's steps.</param>
public sealed record PlannedPose(StretchId Pose, IReadOnlyList<string> Changes, string? Variant = null)
{
    /// <summary>A pose for a person whom these cautions concern, all of them modifications.</summary>
    public static PlannedPose For(StretchId pose, IReadOnlyList<Caution> cautions) => new(
        pose,
        [.. cautions.Select(caution => caution.Change).OfType<string>().Distinct()],
        cautions.FirstOrDefault(caution => caution.Steps is not null)?.Id);

    /// <inheritdoc />
    public bool Equals(PlannedPose? other) =>
        other is not null && Pose == other.Pose && Variant == other.Variant && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Pose, Variant, Changes.Count);
}
