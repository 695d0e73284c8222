namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A part of a text that may speak of a time.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The letters in lower case, the digits or the sign.</param>
internal readonly record struct TimeToken(TimeTokenKind Kind, string Text);
