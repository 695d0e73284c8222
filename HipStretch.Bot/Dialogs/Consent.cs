namespace HipStretch.Bot.Dialogs;

/// <summary>That a person agreed to what is kept of them.</summary>
/// <param name="Wording">The question that they were asked.</param>
/// <param name="Version">The version of its words.</param>
/// <param name="At">When they agreed.</param>
internal sealed record Consent(string Wording, int Version, DateTimeOffset At);
