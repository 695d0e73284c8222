namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads a time told from an hour: "half past seven", "a quarter to nine", "twenty minutes to eight".</summary>
internal static class MinutesToHourReader
{
    private const int HalfDay = 12;
    private const int Hour = 60;

    /// <summary>Without the word "minutes" people count to the hour in fives, so that "9 to 5" is none.</summary>
    private const int Step = 5;

    internal static TimeOfDay? Read(TimeTokens tokens, int at, out int next)
    {
        if (!TryMinutes(tokens, at, out var minutes, out var isExact, out var direction)
            || IsAfter(tokens.Word(direction)) is not { } isAfter
            || !tokens.TryNumber(direction + 1, out var hour, out next)
            || hour is < 1 or > HalfDay
            || (!isAfter && (minutes == Hour / 2 || !(isExact || minutes % Step == 0))))
        {
            next = at;
            return null;
        }

        if (!isAfter)
        {
            hour = hour == 1 ? HalfDay : hour - 1;
            minutes = Hour - minutes;
        }

        next += tokens.Word(next) == "oclock" ? 1 : 0;
        var time = new TimeOfDay(hour, minutes, null, true);
        if (!HalfOfDay.TryRead(tokens, next, out var isFirst, out var afterHalf))
            return time;
        next = afterHalf;
        return new TimeOfDay((hour % HalfDay) + (isFirst ? 0 : HalfDay), minutes);
    }

    private static bool TryMinutes(TimeTokens tokens, int at, out int minutes, out bool isExact, out int next)
    {
        at += tokens.Word(at) == "a" ? 1 : 0;
        next = at + 1;
        minutes = tokens.Word(at) switch
        {
            "half" => Hour / 2,
            "quarter" => Hour / 4,
            _ => 0,
        };
        isExact = false;
        if (minutes > 0)
            return true;
        if (!tokens.TryNumber(at, out minutes, out next) || minutes is < 1 or >= Hour)
            return false;
        isExact = TimeWords.TryUnit(tokens.Word(next), out var unit) && unit == TimeUnit.Minute;
        next += isExact ? 1 : 0;
        return true;
    }

    private static bool? IsAfter(string word) => word switch
    {
        "past" or "after" => true,
        "to" or "till" or "before" => false,
        _ => null,
    };
}
