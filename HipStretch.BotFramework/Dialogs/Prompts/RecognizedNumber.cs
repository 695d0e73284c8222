namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A number in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Start">Where it begins, in characters from 0.</param>
/// <param name="End">Its last character.</param>
internal readonly record struct RecognizedNumber(decimal Value, int Start, int End);
