using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The number of a day in its month: "3", "3rd", "third", "twenty-first".</summary>
internal static class DayNumber
{
    private const int LastDay = 31;

    private static readonly FrozenDictionary<string, int> LateDays = new Dictionary<string, int>
    {
        ["thirteenth"] = 13,
        ["fourteenth"] = 14,
        ["fifteenth"] = 15,
        ["sixteenth"] = 16,
        ["seventeenth"] = 17,
        ["eighteenth"] = 18,
        ["nineteenth"] = 19,
        ["twentieth"] = 20,
        ["thirtieth"] = 30,
    }.ToFrozenDictionary();

    internal static bool TryWord(string word, out int day) => NumberWords.TryOrdinal(word, out day) || LateDays.TryGetValue(word, out day);

    /// <summary>A place in the month, which is a day even where no month stands beside it.</summary>
    internal static bool TryPlace(TimeTokens tokens, int at, out int day, out int next)
    {
        next = at + 1;
        if (tokens[at] is { Kind: TimeTokenKind.Place, Text: { Length: <= 2 } digits })
            return int.TryParse(digits, out day) && day is >= 1 and <= LastDay;
        if (TryWord(tokens.Word(at), out day))
            return true;
        var unitAt = tokens.IsMark(next, '-') ? next + 1 : next;
        if (tokens.Word(at) is not ("twenty" or "thirty") || !NumberWords.TryOrdinal(tokens.Word(unitAt), out var unit) || unit > 9)
            return false;
        day = (tokens.Word(at) == "twenty" ? 20 : 30) + unit;
        next = unitAt + 1;
        return day <= LastDay;
    }

    /// <summary>A place or a plain number, as it stands beside a month.</summary>
    internal static bool TryRead(TimeTokens tokens, int at, out int day, out int next)
    {
        if (TryPlace(tokens, at, out day, out next))
            return true;
        return tokens.Digits(at).Length <= 2 && tokens.TryNumber(at, out day, out next) && day is >= 1 and <= LastDay;
    }
}
