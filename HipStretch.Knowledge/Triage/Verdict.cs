namespace HipStretch.Knowledge.Triage;

/// <summary>The outcome of the safety check.</summary>
/// <param name="Urgency">The greatest urgency of the rules that match.</param>
/// <param name="Stretch">The strictest advice of the rules that match.</param>
/// <param name="Matched">Every rule that matches, the most urgent first, then in the order of their ids.</param>
/// <param name="Unasked">The facts that matter for this person and that nobody knows yet.</param>
public sealed record Verdict(
    Urgency Urgency,
    StretchAdvice Stretch,
    IReadOnlyList<MatchedRule> Matched,
    IReadOnlyList<FactId> Unasked)
{
    /// <summary>Whether it must be said at once, whatever else is being talked about.</summary>
    public bool Interrupts => Urgency >= Urgency.Urgent;
}
