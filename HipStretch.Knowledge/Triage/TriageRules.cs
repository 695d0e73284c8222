namespace HipStretch.Knowledge.Triage;

/// <summary>The rules of triage. All that match are reported; the most urgent and the strictest win.</summary>
public sealed class TriageRules(IEnumerable<Rule> rules)
{
    private readonly Rule[] rules = [.. rules.OrderByDescending(rule => rule.Urgency).ThenBy(rule => rule.Id.ToString(), StringComparer.Ordinal)];

    /// <summary>The facts on which an urgent or emergency rule hangs.</summary>
    public IReadOnlySet<FactId> RedFlags { get; } = rules
        .Where(rule => rule.Urgency >= Urgency.Urgent)
        .SelectMany(rule => rule.When.Facts)
        .ToHashSet();

    /// <summary>Weighs what is known. Pure: the order in which it was told does not matter.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="unasked">The facts that still matter for this person and that nobody knows, from the questions that are relevant.</param>
    public Verdict Assess(Facts facts, IReadOnlyList<FactId> unasked)
    {
        var matched = rules.Select(rule => Match(rule, facts)).OfType<MatchedRule>()
            .OrderByDescending(match => match.Urgency)
            .ToArray();
        return new Verdict(
            matched.Select(match => match.Urgency).DefaultIfEmpty(Urgency.Selfcare).Max(),
            matched.Select(match => match.Rule.Stretch).DefaultIfEmpty(StretchAdvice.Yes).Max(),
            matched,
            unasked);
    }

    private static MatchedRule? Match(Rule rule, Facts facts) =>
        rule.When.Holds(facts) == Truth.True ? new(rule, Certain: true)
        : rule.When.Holds(facts, UnsureAs.Yes) == Truth.True ? new(rule, Certain: false)
        : null;
}
