namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads a day: "tomorrow", "next Monday", "3 December", "Thursday, 3 December", "2026-12-03".</summary>
internal static class CalendarDayReader
{
    internal static CalendarDay? Read(TimeTokens tokens, int at, out int next) =>
        ReadNamed(tokens, at, out next) ?? ReadWeekday(tokens, at, out next) ?? DateReader.Read(tokens, at, out next);

    private static CalendarDay.InDays? ReadNamed(TimeTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Word(at) == "today")
            return new CalendarDay.InDays(0);
        if (TimeWords.IsTomorrow(tokens.Word(at)))
            return new CalendarDay.InDays(1);
        next = at + 3;
        var isDayAfter = tokens.Word(at) == "day" && tokens.Word(at + 1) == "after" && TimeWords.IsTomorrow(tokens.Word(at + 2));
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
        if (week is { } which)
            return new CalendarDay.InWeek(which, weekday);
        if (DateReader.Read(tokens, next, out var afterDate) is not { } date)
            return new CalendarDay.Recurring.OfWeek(weekday);
        next = afterDate;
        return new CalendarDay.Named(weekday, date);
    }

    /// <summary>"Sat" and "sun" are words of their own, unless they stand first or where a day is expected.</summary>
    private static bool IsOtherWord(TimeTokens tokens, int at) =>
        tokens.Word(at) is "sat" or "sun" && at > 0 && tokens.Word(at - 1) is not ("on" or "this" or "next" or "am" or "pm");
}
