namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads a time on the clock: "8 pm", "at 8", "18:30", "half past seven", "noon". A bare number is a time only where something says so.
/// </summary>
internal static class TimeOfDayReader
{
    private const int HalfDay = 12;
    private const int LastHour = 23;

    internal static TimeOfDay? Read(TimeTokens tokens, int at, out int next)
    {
        var isSaid = tokens.Word(at) is "at" or "around" || tokens.IsMark(at, '@');
        var first = isSaid ? at + 1 : at;
        if (isSaid && tokens.Word(first) is "about" or "around" or "exactly" or "approximately" or "roughly")
            first++;
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
        if (!tokens.TryNumber(at, out var hour, out next) || tokens.Digits(at).Length > 2)
            return null;
        var isWritten = tokens.Digits(at).Length > 0;
        var minute = isWritten ? WrittenPart(tokens, ref next, ':') : SpokenMinute(tokens, ref next);
        var second = minute is null ? null : WrittenPart(tokens, ref next, ':');
        if (isWritten && minute is null && HalfOfDay.IsAfterDottedMinute(tokens, next, isSaid))
            minute = WrittenPart(tokens, ref next, '.');
        if (minute > 59 || second > 59)
            return null;

        if (HalfOfDay.TryRead(tokens, next, out var isFirst, out var afterHalf))
        {
            next = afterHalf;
            return hour is >= 1 and <= HalfDay ? new TimeOfDay((hour % HalfDay) + (isFirst ? 0 : HalfDay), minute, second) : null;
        }

        var isOclock = minute is null && tokens.Word(next) == "oclock";
        next += isOclock ? 1 : 0;
        var isTime = isSaid || isOclock || (isWritten && minute is not null) || DayPartReader.Follows(tokens, next);
        var isTwelveHour = hour is >= 1 and <= HalfDay && !tokens.Digits(at).StartsWith('0');
        return isTime && hour <= LastHour ? new TimeOfDay(hour, minute, second, isTwelveHour) : null;
    }

    private static int? WrittenPart(TimeTokens tokens, ref int next, char mark)
    {
        if (!tokens.IsMark(next, mark) || tokens.Digits(next + 1).Length != 2 || !tokens.TryDigits(next + 1, out var part))
            return null;
        next += 2;
        return part;
    }

    private static int? SpokenMinute(TimeTokens tokens, ref int next)
    {
        if (tokens.Word(next).Length == 0 || !tokens.TryNumber(next, out var minute, out var after) || minute < 10)
            return null;
        next = after;
        return minute;
    }
}
