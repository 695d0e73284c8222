using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Stretches;

/// <summary>When a pose must be changed or left out, and why (CLINICAL: the table of poses).</summary>
/// <param name="Id">Its name within the pose.</param>
/// <param name="When">Whom it concerns; an unsure answer counts as a yes.</param>
/// <param name="Then">What it asks for.</param>
/// <param name="Because">The reason, in one sentence.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Change">The change, where it modifies.</param>
/// <param name="Steps">The pose's steps with the change, where it is more than a remark: standing instead of lying, say.</param>
public sealed record Caution(
    string Id,
    Condition When,
    CautionKind Then,
    string Because,
    SourceId Source,
    DateOnly Reviewed,
    string? Change = null,
    IReadOnlyList<PoseStep>? Steps = null)
{
    /// <summary>The change, where it modifies.</summary>
    /// <exception cref="ArgumentException">A modification that does not say what to change.</exception>
    public string? Change { get; } = Then == CautionKind.Modify && Change is null
        ? throw new ArgumentException("a caution that modifies must say what to change, under 'change'.")
        : Change;

    /// <summary>The pose's steps with the change.</summary>
    /// <exception cref="ArgumentException">Two steps have the same id.</exception>
    public IReadOnlyList<PoseStep>? Steps { get; } = Steps is null || Steps.DistinctBy(step => step.Id).Count() == Steps.Count
        ? Steps
        : throw new ArgumentException("two steps have the same id; give each its own.");

    /// <summary>Whether it concerns a person of whom this is known.</summary>
    public bool Concerns(Facts facts) => When.Holds(facts, UnsureAs.Yes) == Truth.True;
}
