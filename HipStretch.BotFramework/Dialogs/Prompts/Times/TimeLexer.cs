namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Splits a text into words, digits and the signs that matter between digits. Each character is looked at once.</summary>
internal static class TimeLexer
{
    private const string Marks = ":./-–+@%°$€£";

    internal static TimeTokens Split(string text)
    {
        var tokens = new List<TimeToken>();
        for (var at = 0; at < text.Length;)
            at = ReadAt(text, at, tokens);
        return new TimeTokens(tokens);
    }

    private static int ReadAt(string text, int at, List<TimeToken> tokens)
    {
        if (char.IsLetter(text[at]))
            return ReadWord(text, at, tokens);
        if (char.IsAsciiDigit(text[at]))
            return ReadDigits(text, at, tokens);
        if (Marks.Contains(text[at]) || char.IsNumber(text[at]))
            tokens.Add(new TimeToken(TimeTokenKind.Mark, text[at].ToString()));
        return at + 1;
    }

    private static int ReadWord(string text, int start, List<TimeToken> tokens)
    {
        var end = EndOfWord(text, start);
        var letters = text[start..end].Where(char.IsLetter).Select(char.ToLowerInvariant);
        tokens.Add(new TimeToken(TimeTokenKind.Word, string.Concat(letters)));
        return end;
    }

    private static int ReadDigits(string text, int start, List<TimeToken> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var isPlace = EndOfWord(text, end) == end + 2 && text[end..(end + 2)].ToLowerInvariant() is "st" or "nd" or "rd" or "th";
        tokens.Add(new TimeToken(isPlace ? TimeTokenKind.Place : TimeTokenKind.Digits, text[start..end]));
        return isPlace ? end + 2 : end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end > start)))
            end++;
        return end;
    }
}
