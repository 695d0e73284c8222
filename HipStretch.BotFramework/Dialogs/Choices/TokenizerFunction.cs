namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into words.</summary>
/// <param name="text">The text.</param>
/// <param name="locale">A culture code, or null.</param>
/// <returns>The words in order.</returns>
public delegate List<Token> TokenizerFunction(string text, string? locale = null);
