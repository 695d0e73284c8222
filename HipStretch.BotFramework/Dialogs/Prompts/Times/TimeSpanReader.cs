namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads how far ahead a time is: "in two hours", "in about half an hour", "an hour and a half from now", "in 3 days".
/// </summary>
internal static class TimeSpanReader
{
    internal static TimeSpanAhead? Read(TimeTokens tokens, int at, out int next)
    {
        var isIn = tokens.Word(at) == "in";
        var first = isIn ? at + 1 : at;
        first += TimeWords.IsAbout(tokens.Word(first)) ? 1 : 0;
        if (!TryReadSpan(tokens, first, out var span, out next))
            return null;
        var isFromNow = tokens.Word(next) == "from" && tokens.Word(next + 1) is "now" or "today";
        next += isFromNow ? 2 : 0;
        return isIn || isFromNow ? span : null;
    }

    private static bool TryReadSpan(TimeTokens tokens, int at, out TimeSpanAhead span, out int next)
    {
        span = default;
        if (!UnitCount.TryRead(tokens, at, out var count, out next) || !TimeWords.TryUnit(tokens.Word(next), out var unit))
            return false;
        next++;
        count += UnitCount.AndFraction(tokens, ref next);
        var isWhole = decimal.Truncate(count) == count;
        if (unit >= TimeUnit.Day && !isWhole)
            return false;
        span = TimeSpanAhead.Of(count, unit);
        if (unit == TimeUnit.Hour && isWhole)
            span = AndMinutes(tokens, span, ref next);
        return true;
    }

    private static TimeSpanAhead AndMinutes(TimeTokens tokens, TimeSpanAhead hours, ref int next)
    {
        var at = tokens.Word(next) == "and" ? next + 1 : next;
        var isCounted = tokens.TryNumber(at, out var minutes, out var after);
        if (!isCounted || !TimeWords.TryUnit(tokens.Word(after), out var unit) || unit != TimeUnit.Minute)
            return hours;
        next = after + 1;
        return hours with { Clock = hours.Clock + TimeSpan.FromMinutes(minutes) };
    }
}
