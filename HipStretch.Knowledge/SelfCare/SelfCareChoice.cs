using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.SelfCare;

/// <summary>Picks what a person can do for the pain now.</summary>
public sealed class SelfCareChoice(KnowledgeBase knowledge)
{
    /// <summary>The items that suit a person, the most useful first, at most as many as asked for.</summary>
    public IReadOnlyList<SelfCareItem> For(PersonalFacts known, int most) =>
        [.. knowledge.SelfCare.Where(item => item.Suits is null || Suits(item.Suits, known)).Take(most)];

    private static bool Suits(SelfCareFit fit, PersonalFacts known) =>
        (fit.Severity is not { } severity || known.Severity is not { } score || severity.Contains((int)Math.Round(score)))
        && (fit.Lasting is not { } lasting || (known.Lasting is { } days && lasting.Contains(days)))
        && (fit.Mechanisms is not { } mechanisms || (known.Onset is { } onset && mechanisms.Contains(onset)));
}
