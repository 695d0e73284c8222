namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads a date: "2026-12-03", "3 December", "December 3rd, 2026", "the 15th". A date in figures whose order depends on the country,
/// as 03/12, is not read.
/// </summary>
internal static class DateReader
{
    /// <summary>A year in which every month has its most days.</summary>
    private const int LeapYear = 2000;

    /// <summary>Four digits outside these are rather an hour and its minutes.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    internal static CalendarDay? Read(TimeTokens tokens, int at, out int next) =>
        ReadIso(tokens, at, out next)
        ?? ReadMonthAndDay(tokens, tokens.Word(at) == "the" ? at + 1 : at, out next)
        ?? ReadPlace(tokens, at, out next);

    private static CalendarDay.Exact? ReadIso(TimeTokens tokens, int at, out int next)
    {
        next = at + 5;
        var isWritten = tokens.Digits(at).Length == 4
            && tokens.IsMark(at + 1, '-')
            && tokens.Digits(at + 2).Length == 2
            && tokens.IsMark(at + 3, '-')
            && tokens.Digits(at + 4).Length == 2;
        return isWritten
            && tokens.TryDigits(at, out var year)
            && tokens.TryDigits(at + 2, out var month)
            && tokens.TryDigits(at + 4, out var day)
            ? Exact(year, month, day)
            : null;
    }

    private static CalendarDay? ReadMonthAndDay(TimeTokens tokens, int at, out int next)
    {
        int month, day;
        if (TimeWords.TryMonth(tokens.Word(at), out month))
        {
            var named = at + 1 + (tokens.IsMark(at + 1, '.') ? 1 : 0);
            if (!DayNumber.TryRead(tokens, named + (tokens.Word(named) == "the" ? 1 : 0), out day, out next))
                return null;
        }
        else
        {
            if (!DayNumber.TryRead(tokens, at, out day, out next)
                || !TimeWords.TryMonth(tokens.Word(tokens.Word(next) == "of" ? ++next : next), out month))
            {
                return null;
            }

            next++;
        }

        if (day > DateTime.DaysInMonth(LeapYear, month))
            return null;
        var yearAt = tokens.IsMark(next, '.') ? next + 1 : next;
        if (tokens.Digits(yearAt).Length != 4 || !tokens.TryDigits(yearAt, out var year))
            return new CalendarDay.Recurring.OfYear(month, day);
        next = yearAt + 1;
        return Exact(year, month, day);
    }

    private static CalendarDay.Recurring.OfMonth? ReadPlace(TimeTokens tokens, int at, out int next)
    {
        next = at;
        return tokens.Word(at) == "the" && DayNumber.TryPlace(tokens, at + 1, out var day, out next)
            ? new CalendarDay.Recurring.OfMonth(day)
            : null;
    }

    private static CalendarDay.Exact? Exact(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDay.Exact(new DateOnly(year, month, day))
            : null;
}
