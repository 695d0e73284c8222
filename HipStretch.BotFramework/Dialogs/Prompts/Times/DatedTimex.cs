namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A day that was meant.</summary>
/// <param name="Timex">How TIMEX writes what was said: "2026-11-24", "XXXX-WXX-5".</param>
/// <param name="Day">The day.</param>
internal readonly record struct DatedTimex(string Timex, DateOnly Day);
