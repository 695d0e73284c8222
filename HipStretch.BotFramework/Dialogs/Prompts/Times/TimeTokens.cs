using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The tokens of one text, asked for by position; beyond the end there is nothing.</summary>
internal sealed class TimeTokens(List<TimeToken> tokens)
{
    /// <summary>More digits than a year has are no number that a time is made of.</summary>
    private const int MostDigits = 4;

    internal int Count => tokens.Count;

    internal TimeToken this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : new TimeToken(TimeTokenKind.Mark, string.Empty);

    internal string Word(int at) => this[at] is { Kind: TimeTokenKind.Word, Text: var word } ? word : string.Empty;

    internal string Digits(int at) => this[at] is { Kind: TimeTokenKind.Digits, Text: var digits } ? digits : string.Empty;

    internal bool IsMark(int at, char mark) => this[at] is { Kind: TimeTokenKind.Mark, Text: [var sign] } && sign == mark;

    /// <summary>Digits as a number.</summary>
    internal bool TryDigits(int at, out int value)
    {
        value = 0;
        var digits = Digits(at);
        return digits.Length is > 0 and <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A whole number in digits, or in words below one hundred.</summary>
    internal bool TryNumber(int at, out int value, out int next)
    {
        next = at + 1;
        if (TryDigits(at, out value))
            return true;
        if (!NumberWords.TryCardinal(Word(at), out value))
            return false;
        var isTens = value >= 20;
        var unitAt = IsMark(next, '-') ? next + 1 : next;
        if (isTens && NumberWords.TryCardinal(Word(unitAt), out var unit) && unit is > 0 and < 10)
        {
            value += unit;
            next = unitAt + 1;
        }

        return true;
    }
}
