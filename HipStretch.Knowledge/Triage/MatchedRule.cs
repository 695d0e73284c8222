namespace HipStretch.Knowledge.Triage;

/// <summary>A rule that matches; not certain where it matches only if an unsure answer is taken for a yes.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Certain">Whether it matches without taking any unsure answer for a yes.</param>
/// <param name="Signs">The facts of the rule that were told and are not a no, in the rule's order: what to hand over.</param>
public sealed record MatchedRule(Rule Rule, bool Certain, IReadOnlyList<FactId> Signs)
{
    /// <summary>The rule's urgency; one that hangs on an unsure answer is urgent at most, since nobody said that it is so.</summary>
    public Urgency Urgency => Certain || Rule.Urgency < Urgency.Emergency ? Rule.Urgency : Urgency.Urgent;
}
