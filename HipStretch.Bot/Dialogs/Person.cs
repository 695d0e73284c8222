using HipStretch.Knowledge.Coaching;

namespace HipStretch.Bot.Dialogs;

/// <summary>What is remembered of a person from one conversation to the next.</summary>
/// <param name="Met">Whether they were greeted before, so that the greeting can be short.</param>
/// <param name="Consent">What they agreed to; null where they did not, or were not asked.</param>
/// <param name="Led">How they want to be led through poses; null where they did not say.</param>
internal sealed record Person(bool Met, Consent? Consent = null, Tempo? Led = null)
{
    /// <summary>Somebody new.</summary>
    public static Person Stranger { get; } = new(Met: false);
}
