namespace HipStretch.Knowledge.Triage;

/// <summary>The rules of triage. All that match are reported; the most urgent and the strictest win.</summary>
public sealed class TriageRules(IEnumerable<Rule> rules)
{
    private readonly Rule[] rules = [.. rules.OrderByDescending(rule => rule.Urgency).ThenBy(rule => rule.Id.ToString(), StringComparer.Ordinal)];

    /// <summary>Whether some rule sends people to be seen today because of a fact.</summary>
    public bool IsRedFlag(FactId fact) => rules.Any(rule => rule.Urgency >= Urgency.Urgent && rule.When.Facts.Contains(fact));

    /// <summary>Whether some rule forbids stretching because of a fact, however urgent it is.</summary>
    public bool ForbidsStretching(FactId fact) => rules.Any(rule => rule.Stretch == StretchAdvice.No && rule.When.Facts.Contains(fact));

    /// <summary>Weighs what is known. Pure: the order in which it was told does not matter.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="unasked">The facts that still matter for this person and that nobody knows, from the questions that are relevant.</param>
    public Verdict Assess(Facts facts, IReadOnlyList<FactId> unasked)
    {
        List<MatchedRule>? matched = null;
        foreach (var rule in rules)
        {
            if (Match(rule, facts) is { } match)
            {
                (matched ??= []).Add(match);
            }
        }

        return matched is null
            ? new Verdict(Urgency.Selfcare, StretchAdvice.Yes, [], unasked)
            : new Verdict(
                matched.Max(match => match.Urgency),
                matched.Max(match => match.Rule.Stretch),
                [.. matched.OrderByDescending(match => match.Urgency)],
                unasked);
    }

    private static MatchedRule? Match(Rule rule, Facts facts) =>
        rule.When.Holds(facts) == Truth.True ? new(rule, Certain: true)
        : rule.When.Holds(facts, UnsureAs.Yes) == Truth.True ? new(rule, Certain: false)
        : null;
}
