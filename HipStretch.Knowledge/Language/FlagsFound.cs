using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language;

/// <summary>
/// Signs that a message mentions. Free text may only raise a sign: <see cref="Absent"/> counts only as the answer to a direct question.
/// </summary>
/// <param name="Present">
/// Said to be so, by the value that it takes: <c>bladder</c> yes, <c>trauma</c> major. The person's <c>age</c> in years and <c>sex</c> are here too, as checks hang on them.
/// </param>
/// <param name="Absent">Said, without hedging, not to be so.</param>
/// <param name="Unsure">Said with a doubt.</param>
/// <param name="OfOthers">Said of another person, so that it does not count for this one.</param>
public sealed record FlagsFound(
    IReadOnlyDictionary<FactId, FactValue> Present,
    IReadOnlyList<FactId> Absent,
    IReadOnlyList<FactId> Unsure,
    IReadOnlyList<FactId> OfOthers)
{
    /// <summary>Whether something was said of another person.</summary>
    public bool OfSomebodyElse => OfOthers.Count > 0;

    /// <summary>No sign is mentioned.</summary>
    public static FlagsFound None { get; } = new(new Dictionary<FactId, FactValue>(), [], [], []);
}
