using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Splits a text into words and written numbers.</summary>
internal sealed class NumberLexer
{
    private readonly string _text;
    private readonly NumberFormatInfo _format;
    private readonly List<NumberLexeme> _lexemes = [];

    private NumberLexer(string text, char decimalMark)
    {
        _text = text;
        _format = new NumberFormatInfo
        {
            NumberDecimalSeparator = decimalMark.ToString(),
            NumberGroupSeparator = decimalMark == '.' ? "," : ".",
        };
    }

    private char DecimalMark => _format.NumberDecimalSeparator[0];

    private char GroupMark => _format.NumberGroupSeparator[0];

    internal static List<NumberLexeme> Split(string text, char decimalMark)
    {
        var lexer = new NumberLexer(text, decimalMark);
        for (var at = 0; at < text.Length;)
            at = lexer.ReadAt(at);
        return lexer._lexemes;
    }

    private int ReadAt(int at)
    {
        if (char.IsLetter(_text[at]))
            return ReadWord(at);
        var digits = IsSign(at) ? at + 1 : at;
        if (IsDigit(digits) || (At(digits) == DecimalMark && IsDigit(digits + 1)))
            return ReadNumber(at, digits);
        return at + 1;
    }

    private int ReadWord(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]))
            end++;
        Add(_text[start..end].ToLowerInvariant(), null, false, start, end);
        return end;
    }

    private int ReadNumber(int start, int digits)
    {
        var end = SkipDigits(digits);
        while (At(end) == GroupMark && IsGroup(end + 1))
            end += 4;
        if (At(end) == DecimalMark && IsDigit(end + 1))
            end = SkipDigits(end + 1);

        decimal? number = decimal.TryParse(_text.AsSpan(start, end - start), NumberStyles.Number, _format, out var value) ? value : null;
        var isOrdinal = end + 2 <= _text.Length && _text[end..(end + 2)].ToLowerInvariant() is "st" or "nd" or "rd" or "th";
        end += isOrdinal ? 2 : 0;
        Add(string.Empty, number, isOrdinal, start, end);
        return end;
    }

    private void Add(string word, decimal? number, bool isOrdinal, int start, int end)
    {
        var gap = _lexemes.Count == 0 ? start : _lexemes[^1].End + 1;
        var isJoined = _lexemes.Count > 0 && _text.AsSpan(gap, start - gap).IndexOfAnyExcept(' ', '-') < 0;
        _lexemes.Add(new NumberLexeme(word, number, isOrdinal, isJoined, start, end - 1));
    }

    /// <summary>A sign stands alone before its digits, so that the hyphen of "4-5" is none.</summary>
    private bool IsSign(int at) => _text[at] is '-' or '+' && (at == 0 || char.IsWhiteSpace(_text[at - 1]));

    private bool IsGroup(int at) => IsDigit(at) && IsDigit(at + 1) && IsDigit(at + 2) && !IsDigit(at + 3);

    private int SkipDigits(int at)
    {
        while (IsDigit(at))
            at++;
        return at;
    }

    private bool IsDigit(int at) => char.IsAsciiDigit(At(at));

    private char At(int at) => at < _text.Length ? _text[at] : '\0';
}
