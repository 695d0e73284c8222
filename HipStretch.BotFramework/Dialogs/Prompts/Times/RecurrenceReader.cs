namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads what comes back: "every day", "daily", "weekdays", "Fridays", "every two hours", "once a week".</summary>
internal static class RecurrenceReader
{
    internal static Recurrence? Read(TimeTokens tokens, int at, out int next) =>
        ReadEvery(tokens, at, out next) ?? ReadOnce(tokens, at, out next) ?? ReadWord(tokens, at, out next);

    private static Recurrence? ReadEvery(TimeTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Word(at) is not ("every" or "each"))
            return null;
        next += tokens.Word(next) == "single" ? 1 : 0;
        if (ReadDays(tokens, next, out var afterDays) is { } days)
        {
            next = afterDays;
            return days;
        }

        if (TimeWords.TryPart(tokens.Word(next), out _))
            return Recurrence.Daily;
        return ReadUnits(tokens, next, out next);
    }

    /// <summary>What follows "every": "day", "two hours", "other day", "half hour".</summary>
    private static Recurrence? ReadUnits(TimeTokens tokens, int at, out int next)
    {
        var isHalf = tokens.Word(at) == "half";
        var isSecond = tokens.Word(at) == "other" || (tokens.Word(at) == "second" && TimeWords.TryUnit(tokens.Word(at + 1), out _));
        var count = isSecond ? 2 : 1;
        var unitAt = isHalf || isSecond ? at + 1 : at;
        if (isHalf)
            unitAt += tokens.Word(unitAt) == "an" || tokens.IsMark(unitAt, '-') ? 1 : 0;
        else if (!isSecond && tokens.TryNumber(at, out var said, out var after))
            (count, unitAt) = (said, after);
        next = unitAt + 1;
        if (count == 0 || !TimeWords.TryUnit(tokens.Word(unitAt), out var unit))
            return null;
        return !isHalf ? Recurrence.Every(count, unit) : unit == TimeUnit.Hour ? Recurrence.Every(30, TimeUnit.Minute) : null;
    }

    private static Recurrence? ReadOnce(TimeTokens tokens, int at, out int next)
    {
        next = at + 3;
        var isOnce = tokens.Word(at) == "once" && tokens.Word(at + 1) is "a" or "an" or "per" or "every";
        return isOnce && TimeWords.TryUnit(tokens.Word(at + 2), out var unit) ? Recurrence.Every(1, unit) : null;
    }

    /// <summary>The days after "every", in the singular or not.</summary>
    private static Recurrence? ReadDays(TimeTokens tokens, int at, out int next)
    {
        var isWorkingWeek = IsWorkingWeek(tokens, at);
        next = at + (isWorkingWeek ? 3 : 1);
        var word = TimeWords.Singular(tokens.Word(at));
        if (word == "weekday" || isWorkingWeek)
            return Recurrence.Weekdays;
        if (word == "weekend")
            return Recurrence.Weekends;
        return TimeWords.TryWeekday(tokens.Word(at), out var weekday) || TimeWords.TryWeekday(word, out weekday)
            ? Recurrence.Weekly(weekday)
            : null;
    }

    private static Recurrence? ReadWord(TimeTokens tokens, int at, out int next)
    {
        next = at + 1;
        var word = tokens.Word(at);
        switch (word)
        {
            case "daily" or "everyday":
                return Recurrence.Daily;
            case "hourly":
                return Recurrence.Every(1, TimeUnit.Hour);
            case "weekly":
                return Recurrence.Every(1, TimeUnit.Week);
            case "monthly":
                return Recurrence.Every(1, TimeUnit.Month);
            case "weekdays" or "weekends":
            case "weekday" or "weekend" when DayPartReader.Read(tokens, next, out _) is not null:
                return ReadDays(tokens, at, out next);
        }

        var isPlural = !TimeWords.TryWeekday(word, out _) && word.EndsWith('s');
        return isPlural || IsWorkingWeek(tokens, at) ? ReadDays(tokens, at, out next) : null;
    }

    /// <summary>"Monday to Friday".</summary>
    private static bool IsWorkingWeek(TimeTokens tokens, int at) =>
        TimeWords.TryWeekday(tokens.Word(at), out var first)
        && first == DayOfWeek.Monday
        && (tokens.Word(at + 1) is "to" or "through" || tokens.IsMark(at + 1, '-') || tokens.IsMark(at + 1, '–'))
        && TimeWords.TryWeekday(tokens.Word(at + 2), out var last)
        && last == DayOfWeek.Friday;
}
