namespace HipStretch.Knowledge.Triage;

/// <summary>The rules of triage. All that match are reported; the most urgent and the strictest win.</summary>
public sealed class TriageRules(IEnumerable<Rule> rules)
{
    private readonly Rule[] rules = [.. rules.OrderByDescending(rule => rule.Urgency).ThenBy(rule => rule.Id.ToString(), StringComparer.Ordinal)];

    /// <summary>Whether some rule sends people to be seen today because of a fact alone.</summary>
    public bool IsRedFlag(FactId fact) => rules.Any(rule => rule.Urgency >= Urgency.Urgent && IsEnough(fact, rule));

    /// <summary>Whether some rule forbids stretching because of a fact, alone or together with others, however urgent it is.</summary>
    public bool ForbidsStretching(FactId fact) => rules.Any(rule => rule.Stretch == StretchAdvice.No && rule.When.Facts.Contains(fact));

    /// <summary>Whether some rule forbids stretching because of a fact alone, so that a mere doubt about it matters.</summary>
    public bool ForbidsStretchingAlone(FactId fact) => rules.Any(rule => rule.Stretch == StretchAdvice.No && IsEnough(fact, rule));

    /// <summary>The facts that nobody knows yet and that could still make it an emergency, given what is known.</summary>
    public IReadOnlySet<FactId> MayMakeEmergency(Facts known) => rules
        .Where(rule => rule.Urgency == Urgency.Emergency && rule.When.Holds(known) == Truth.Unknown)
        .SelectMany(rule => rule.When.Facts).Where(fact => known[fact] is null or FactValue.Said { Word: "unsure" }).ToHashSet();

    /// <summary>Weighs what is known. Pure: the order in which it was told does not matter.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="unasked">The facts that still matter for this person and that nobody knows, from the questions that are relevant.</param>
    public Verdict Assess(Facts facts, IReadOnlyList<FactId> unasked)
    {
        facts = AgeAtOnset.Derive(facts);
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
        rule.When.Holds(facts) == Truth.True ? new(rule, Certain: true, Signs(rule, facts))
        : rule.When.Holds(facts, UnsureAs.Yes) == Truth.True ? new(rule, Certain: false, Signs(rule, facts))
        : null;

    /// <summary>What the rule may rest on, out of what was told: a no is no sign.</summary>
    private static FactId[] Signs(Rule rule, Facts facts) =>
        [.. rule.When.Facts.Distinct().Where(fact => facts[fact] is not (null or FactValue.Said { Word: "no" or "none" }))];

    /// <summary>Unsure stands for whatever a comparison asks for, and so for the value that the rule needs.</summary>
    private static bool IsEnough(FactId fact, Rule rule) => rule.When.Holds(Facts.None.With(fact, FactValue.Unsure), UnsureAs.Yes) == Truth.True;
}
