using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The default way to split a text into words.</summary>
public static class Tokenizer
{
    /// <summary>
    /// Splits at everything that is neither letter nor digit; a symbol such as an emoji is a word of its own. The same in every culture.
    /// </summary>
    public static TokenizerFunction DefaultTokenizer { get; } = (text, _) => Split(text);

    private static List<Token> Split(string? text)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
            return tokens;
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWord = IsWord(rune);
            if (!isWord && start >= 0)
            {
                tokens.Add(Cut(text, start, at));
                start = -1;
            }

            if (isWord && start < 0)
                start = at;
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
                tokens.Add(Cut(text, at, at + rune.Utf16SequenceLength));
            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            tokens.Add(Cut(text, start, text.Length));
        return tokens;
    }

    /// <summary>Marks belong to the letter before them: scripts such as Hindi write vowels so.</summary>
    private static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Token Cut(string text, int start, int end) => new()
    {
        Start = start,
        End = end - 1,
        Text = text[start..end],
        Normalized = text[start..end].ToLowerInvariant(),
    };
}
