namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads a time on the clock: "8 pm", "at 8", "18:30", "eight thirty", "half past seven", "noon". A bare number is a time only where
/// something says so.
/// </summary>
internal static class TimeOfDayReader
{
    private const int HalfDay = 12;
    private const int LastHour = 23;

    internal static TimeOfDay? Read(TimeTokens tokens, int at, out int next)
    {
        var isSaid = tokens.Word(at) == "at" || TimeWords.IsAbout(tokens.Word(at)) || tokens.IsMark(at, '@');
        var first = isSaid ? at + 1 : at;
        first += isSaid && TimeWords.IsAbout(tokens.Word(first)) ? 1 : 0;
        return ReadName(tokens, first, out next)
            ?? MinutesToHourReader.Read(tokens, first, out next)
            ?? ReadHour(tokens, first, isSaid, out next);
    }

    /// <summary>"Noon", "12 noon", "midnight".</summary>
    private static TimeOfDay? ReadName(TimeTokens tokens, int at, out int next)
    {
        var named = tokens.TryNumber(at, out var hour, out var after) && hour == HalfDay ? after : at;
        next = named + 1;
        return tokens.Word(named) switch
        {
            "noon" or "midday" => TimeOfDay.Noon,
            "midnight" => TimeOfDay.Midnight,
            _ => null,
        };
    }

    private static TimeOfDay? ReadHour(TimeTokens tokens, int at, bool isSaid, out int next)
    {
        if (ReadFigures(tokens, at, isSaid, out next) is not { } time)
            return null;
        var isTwelveHour = time.Hour is >= 1 and <= HalfDay;
        if (HalfOfDay.TryRead(tokens, next, out var isFirst, out var afterHalf))
        {
            next = afterHalf;
            return isTwelveHour ? time with { Hour = (time.Hour % HalfDay) + (isFirst ? 0 : HalfDay) } : null;
        }

        var isTime = (time.Minute is null && IsHour(tokens, ref next))
            || isSaid
            || time.Minute is not null
            || DayPartReader.Follows(tokens, next);
        return isTime ? time with { IsHalfOpen = isTwelveHour && !tokens.Digits(at).StartsWith('0') } : null;
    }

    /// <summary>The hour, and what stands beside it of minutes and seconds, whether it is a time or any other number.</summary>
    private static TimeOfDay? ReadFigures(TimeTokens tokens, int at, bool isSaid, out int next)
    {
        if (!tokens.TryNumber(at, out var hour, out next) || hour > LastHour || tokens.Digits(at).Length > 2)
            return null;
        if (tokens.Digits(at).Length == 0)
            return new TimeOfDay(hour, SpokenMinute(tokens, ref next));
        var minute = WrittenPart(tokens, ref next, ':');
        var second = minute is null ? null : WrittenPart(tokens, ref next, ':');
        if (minute is null && (isSaid || IsDayAhead(tokens, next + 2)))
            minute = WrittenPart(tokens, ref next, '.');
        return minute > 59 || second > 59 ? null : new TimeOfDay(hour, minute, second);
    }

    /// <summary>Whether "7.30" is a time by what follows it.</summary>
    private static bool IsDayAhead(TimeTokens tokens, int at) =>
        HalfOfDay.TryRead(tokens, at, out _, out _) || DayPartReader.Follows(tokens, at);

    /// <summary>"8 o'clock", "8ish", "8-ish".</summary>
    private static bool IsHour(TimeTokens tokens, ref int next)
    {
        var wordAt = tokens.IsMark(next, '-') ? next + 1 : next;
        if (tokens.Word(wordAt) is not ("oclock" or "ish"))
            return false;
        next = wordAt + 1;
        return true;
    }

    private static int? WrittenPart(TimeTokens tokens, ref int next, char mark)
    {
        if (!tokens.IsMark(next, mark) || tokens.Digits(next + 1).Length != 2 || !tokens.TryDigits(next + 1, out var part))
            return null;
        next += 2;
        return part;
    }

    /// <summary>"Eight thirty", "eight-thirty"; up to twelve, the hyphen may as well stand between two hours.</summary>
    private static int? SpokenMinute(TimeTokens tokens, ref int next)
    {
        var isJoined = tokens.IsMark(next, '-');
        var at = isJoined ? next + 1 : next;
        if (tokens.Word(at).Length == 0 || !tokens.TryNumber(at, out var minute, out var after) || minute < 10 || minute > 59)
            return null;
        if (isJoined && minute <= HalfDay)
            return null;
        next = after;
        return minute;
    }
}
