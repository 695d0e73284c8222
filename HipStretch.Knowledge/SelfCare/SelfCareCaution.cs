using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.SelfCare;

/// <summary>What somebody must hear before anything else of an item, after what they told: "you're pregnant: no ibuprofen".</summary>
/// <param name="When">Whom it concerns; an unsure answer counts as a yes.</param>
/// <param name="Say">The words on a screen.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Speak">The words for a voice, where they differ.</param>
public sealed record SelfCareCaution(Condition When, string Say, SourceId Source, DateOnly Reviewed, string? Speak = null)
{
    /// <summary>Whether it concerns a person of whom this is known.</summary>
    public bool Concerns(Facts facts) => When.Holds(facts, UnsureAs.Yes) == Truth.True;
}
