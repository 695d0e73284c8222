namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads a day: "tomorrow", "next Monday", "3 December", "2026-12-03", "in two days".</summary>
internal static class CalendarDayReader
{
    internal static CalendarDay? Read(TimeTokens tokens, int at, out int next) =>
        ReadNamed(tokens, at, out next) ?? ReadWeekday(tokens, at, out next) ?? DateReader.Read(tokens, at, out next);

    private static CalendarDay.InDays? ReadNamed(TimeTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Word(at) == "today")
            return new CalendarDay.InDays(0);
        if (tokens.Word(at) == "tomorrow")
            return new CalendarDay.InDays(1);
        next = at + 3;
        var isDayAfter = tokens.Word(at) == "day" && tokens.Word(at + 1) == "after" && tokens.Word(at + 2) == "tomorrow";
        return isDayAfter ? new CalendarDay.InDays(2) : null;
    }

    private static CalendarDay? ReadWeekday(TimeTokens tokens, int at, out int next)
    {
        var week = tokens.Word(at) switch
        {
            "this" => 0,
            "next" => 1,
            _ => (int?)null,
        };
        var named = week is null ? at : at + 1;
        next = named + 1;
        if (!TimeWords.TryWeekday(tokens.Word(named), out var weekday) || IsOtherWord(tokens, named))
            return null;
        return week is { } which ? new CalendarDay.InWeek(which, weekday) : new CalendarDay.Recurring.OfWeek(weekday);
    }

    /// <summary>"Sat" and "sun" are words of their own, unless they stand first or where a day is expected.</summary>
    private static bool IsOtherWord(TimeTokens tokens, int at) =>
        tokens.Word(at) is "sat" or "sun" && at > 0 && tokens.Word(at - 1) is not ("on" or "this" or "next" or "am" or "pm");
}
