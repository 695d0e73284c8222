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
/// <param name="Variants">The variants whose steps make the change; null where it is a remark that suits every way to do the pose.</param>
/// <param name="Unless">The variants in which its reason is gone, such as kneeling on a chair, so that it neither forbids nor says anything.</param>
public sealed record Caution(
    string Id,
    Condition When,
    CautionKind Then,
    string Because,
    SourceId Source,
    DateOnly Reviewed,
    string? Change = null,
    IReadOnlyList<string>? Variants = null,
    IReadOnlyList<string>? Unless = null)
{
    /// <summary>The change, where it modifies.</summary>
    /// <exception cref="ArgumentException">A modification that does not say what to change, or a change of what is not done.</exception>
    public string? Change { get; } = (Then == CautionKind.Modify) == (Change is not null)
        ? Change
        : throw new ArgumentException("a caution that modifies must say what to change, under 'change', and no other may.");

    /// <summary>The variants whose steps make the change.</summary>
    /// <exception cref="ArgumentException">A caution that does not modify has some.</exception>
    public IReadOnlyList<string>? Variants { get; } = Then == CautionKind.Modify || Variants is null
        ? Variants
        : throw new ArgumentException("only a caution that modifies has variants; name those in which it is lifted under 'unless'.");

    /// <summary>The variants in which its reason is gone; empty where there is none.</summary>
    public IReadOnlyList<string> Unless { get; } = Unless ?? [];

    /// <summary>Whether it concerns a person of whom this is known.</summary>
    public bool Concerns(Facts facts) => When.Holds(facts, UnsureAs.Yes) == Truth.True;

    /// <summary>Whether its reason is gone in a variant; null is the pose's own steps.</summary>
    public bool IsLiftedIn(string? variant) => variant is not null && Unless.Contains(variant);

    /// <summary>Whether somebody whom it concerns may do a variant; null is the pose's own steps.</summary>
    public bool Allows(string? variant) => IsLiftedIn(variant) || (Then == CautionKind.Modify && (Variants is null || (variant is not null && Variants.Contains(variant))));
}
