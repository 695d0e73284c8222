using System.Globalization;
using System.Text;
using Microsoft.Recognizers.Text.Matcher;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>
/// Cuts a text into words in one spelling: lower case, no apostrophes, "7/10" and "20wks" cut at the seams, "L5" whole.
/// Marks are tokens of their own, so that no phrase reaches over them; a hyphen between letters is no more than a gap.
/// </summary>
internal sealed class WordTokenizer : ITokenizer
{
    /// <inheritdoc />
    public List<Token> Tokenize(string input)
    {
        var tokens = new List<Token>(input.Length / 4);
        for (var at = 0; at < input.Length;)
        {
            var length = Length(input, at);
            if (length > 0 && Spelling(input.AsSpan(at, length)) is { Length: > 0 } word)
            {
                tokens.Add(new Token(at, length, word));
            }

            at += Math.Max(length, 1);
        }

        return tokens;
    }

    private static int Length(string text, int at)
    {
        var end = at;
        if (char.IsDigit(text[at]))
        {
            while (end < text.Length && (char.IsDigit(text[end]) || IsPoint(text, end)))
            {
                end++;
            }

            return end - at;
        }

        while (end < text.Length
            && (char.IsLetterOrDigit(text[end]) || (end > at && IsIgnored(text[end]) && text[end] is not ('\n' or '\r' or '\t'))))
        {
            end++;
        }

        return end > at ? end - at
            : text[at] == '-' && !BetweenDigits(text, at) ? 0
            : char.IsSurrogatePair(text, at) ? 2
            : char.IsWhiteSpace(text[at]) && text[at] != '\n' ? 0
            : 1;
    }

    private static string Spelling(ReadOnlySpan<char> text)
    {
        if (text is "\n" || !char.IsLetterOrDigit(text[0]))
        {
            return text is "…" ? "." : text is not "\n" && IsIgnored(text[0]) ? "" : text.ToString();
        }

        var word = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsIgnored(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
        }

        return WordForm.Of(word.ToString());
    }

    private static bool IsIgnored(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' || IsUnheard(c);

    private static bool IsUnheard(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsPoint(string text, int at) => text[at] is '.' && BetweenDigits(text, at);

    private static bool BetweenDigits(string text, int at) =>
        at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}
