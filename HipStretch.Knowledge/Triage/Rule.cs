using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Triage;

/// <summary>A triage rule: when it matches, how urgent that is, and whether stretching is wise.</summary>
/// <param name="Id">Its id, as verdicts report it.</param>
/// <param name="When">The condition.</param>
/// <param name="Urgency">How soon to be seen.</param>
/// <param name="Stretch">Whether to stretch; always no where it is urgent or more.</param>
/// <param name="Explain">Why it matters, in one sentence.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Action">What to do, where it is not what the urgency says.</param>
public sealed record Rule(
    RuleId Id,
    Condition When,
    Urgency Urgency,
    StretchAdvice Stretch,
    PhraseKey Explain,
    SourceId Source,
    DateOnly Reviewed,
    PhraseKey? Action = null)
{
    /// <summary>Whether to stretch.</summary>
    /// <exception cref="ArgumentException">An urgent rule that allows stretching: CLINICAL.md forbids it.</exception>
    public StretchAdvice Stretch { get; } = Urgency >= Urgency.Urgent && Stretch != StretchAdvice.No
        ? throw new ArgumentException("a rule that is urgent or more must say 'stretch: no'.")
        : Stretch;
}
