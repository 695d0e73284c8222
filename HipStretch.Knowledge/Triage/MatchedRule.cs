namespace HipStretch.Knowledge.Triage;

/// <summary>A rule that matches; not certain where it matches only if an unsure answer is taken for a yes.</summary>
public sealed record MatchedRule(Rule Rule, bool Certain)
{
    /// <summary>The rule's urgency; one that hangs on an unsure answer is urgent at most, since nobody said that it is so.</summary>
    public Urgency Urgency => Certain || Rule.Urgency < Urgency.Emergency ? Rule.Urgency : Urgency.Urgent;
}
