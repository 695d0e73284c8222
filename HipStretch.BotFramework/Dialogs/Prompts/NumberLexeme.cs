namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A word or a written number of a text.</summary>
/// <param name="Word">The word in lower case; empty for a number.</param>
/// <param name="Number">The number, or null for a word or for digits beyond what a decimal holds.</param>
/// <param name="IsOrdinal">Whether the number is a place in a row, as "2nd".</param>
/// <param name="IsJoined">Whether only blanks or a hyphen part it from the one before, so that they can be one number.</param>
/// <param name="Start">Where it begins, in characters from 0.</param>
/// <param name="End">Its last character.</param>
internal readonly record struct NumberLexeme(string Word, decimal? Number, bool IsOrdinal, bool IsJoined, int Start, int End);
