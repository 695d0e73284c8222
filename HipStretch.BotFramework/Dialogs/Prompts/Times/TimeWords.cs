using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The English words that times are made of.</summary>
internal static class TimeWords
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, DayOfWeek> WeekdayNames = Weekdays
        .SelectMany((word, index) => new[] { word, word[..3] }.Select(name => KeyValuePair.Create(name, (DayOfWeek)index)))
        .Append(KeyValuePair.Create("tues", DayOfWeek.Tuesday))
        .Append(KeyValuePair.Create("weds", DayOfWeek.Wednesday))
        .Append(KeyValuePair.Create("thur", DayOfWeek.Thursday))
        .Append(KeyValuePair.Create("thurs", DayOfWeek.Thursday))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> MonthNames = Months
        .SelectMany((word, index) => new[] { word, word[..3] }.Select(name => KeyValuePair.Create(name, index + 1)))
        .Append(KeyValuePair.Create("sept", 9))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DayPart> Parts = new Dictionary<string, DayPart>
    {
        ["morning"] = DayPart.Morning,
        ["afternoon"] = DayPart.Afternoon,
        ["evening"] = DayPart.Evening,
        ["night"] = DayPart.Night,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>
    {
        ["second"] = TimeUnit.Second,
        ["sec"] = TimeUnit.Second,
        ["minute"] = TimeUnit.Minute,
        ["min"] = TimeUnit.Minute,
        ["m"] = TimeUnit.Minute,
        ["hour"] = TimeUnit.Hour,
        ["hr"] = TimeUnit.Hour,
        ["h"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day,
        ["week"] = TimeUnit.Week,
        ["month"] = TimeUnit.Month,
    }.ToFrozenDictionary();

    /// <summary>Words that change what a time beside them means, or that are a piece of a time that was not read.</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(
    [
        "not", "never", "no", "dont", "except", "unless", "but", "before", "after", "until", "till", "since", "from", "between",
        "through", "by", "last", "previous", "yesterday", "ago", "past", "half", "quarter", "am", "pm", "noon", "midday", "midnight",
        "every", "each", "other", "next", "once", "twice", "times", "same", "early", "late", "end", "mid", "now", "today",
        "tonight", "weekday", "weekend", "year", "fortnight", "z", "utc", "gmt", "bst", "cet", "cest", "est", "edt", "cst", "cdt", "mst",
        "pst", "pdt", "oclock",
    ]);

    internal static bool TryWeekday(string word, out DayOfWeek day) => WeekdayNames.TryGetValue(word, out day);

    internal static bool TryMonth(string word, out int month) => MonthNames.TryGetValue(word, out month);

    internal static bool TryPart(string word, out DayPart? part) => Parts.TryGetValue(word, out part);

    internal static bool TryUnit(string word, out TimeUnit unit) =>
        Units.TryGetValue(word, out unit) || (word.Length > 2 && Units.TryGetValue(Singular(word), out unit));

    /// <summary>Tomorrow, as it is also typed in a hurry.</summary>
    internal static bool IsTomorrow(string word) =>
        word is "tomorrow" or "tomorow" or "tommorow" or "tommorrow" or "tmrw" or "tmr";

    /// <summary>Whether a word stands before a time that need not be exact, or that is.</summary>
    internal static bool IsAbout(string word) => word is "about" or "around" or "exactly" or "approximately" or "roughly";

    /// <summary>A word without the s of "Mondays" and "mornings"; any other word as it is.</summary>
    internal static string Singular(string word) => word.EndsWith('s') ? word[..^1] : word;

    /// <summary>Whether a word that no piece of a time has taken up makes the whole uncertain.</summary>
    internal static bool IsTelling(string word)
    {
        var single = Singular(word);
        return Telling.Contains(word)
            || IsTomorrow(word)
            || Telling.Contains(single)
            || MonthNames.ContainsKey(word)
            || WeekdayNames.ContainsKey(word)
            || WeekdayNames.ContainsKey(single)
            || Parts.ContainsKey(single)
            || TryUnit(word, out _)
            || (NumberWords.TryCardinal(word, out _) && word != "one")
            || (DayNumber.TryWord(word, out _) && word != "first");
    }
}
