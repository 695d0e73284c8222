namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads how far ahead a time is: "in two hours", "in half an hour", "an hour and a half from now", "in 3 days".</summary>
internal static class TimeSpanReader
{
    private const decimal Half = 0.5m;
    private const decimal Quarter = 0.25m;

    internal static TimeSpanAhead? Read(TimeTokens tokens, int at, out int next)
    {
        var isIn = tokens.Word(at) == "in";
        if (!TryReadSpan(tokens, isIn ? at + 1 : at, out var span, out next))
            return null;
        var isFromNow = tokens.Word(next) == "from" && tokens.Word(next + 1) is "now" or "today";
        next += isFromNow ? 2 : 0;
        return isIn || isFromNow ? span : null;
    }

    private static bool TryReadSpan(TimeTokens tokens, int at, out TimeSpanAhead span, out int next)
    {
        span = default;
        if (!TryCount(tokens, at, out var count, out next) || !TimeWords.TryUnit(tokens.Word(next), out var unit))
            return false;
        next++;
        if (tokens.Word(next) == "and" && tokens.Word(next + 1) == "a" && Fraction(tokens.Word(next + 2)) is { } fraction)
        {
            count += fraction;
            next += 3;
        }

        if (unit >= TimeUnit.Day && decimal.Truncate(count) != count)
            return false;
        span = TimeSpanAhead.Of(count, unit);
        if (unit == TimeUnit.Hour && decimal.Truncate(count) == count)
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

    private static bool TryCount(TimeTokens tokens, int at, out decimal count, out int next)
    {
        var isOne = tokens.Word(at) is "a" or "an";
        var fractionAt = isOne ? at + 1 : at;
        if (Fraction(tokens.Word(fractionAt)) is { } fraction)
        {
            count = fraction;
            next = fractionAt + 1;
            next += tokens.Word(next) == "of" ? 1 : 0;
            next += tokens.Word(next) is "a" or "an" ? 1 : 0;
            return true;
        }

        count = 1;
        next = at + 1;
        if (isOne)
            return true;
        if (!tokens.TryNumber(at, out var whole, out next))
            return false;
        count = whole;
        if (tokens.Word(next) == "and" && tokens.Word(next + 1) == "a" && Fraction(tokens.Word(next + 2)) is { } more)
        {
            count += more;
            next += 3;
        }

        return true;
    }

    private static decimal? Fraction(string word) => word switch
    {
        "half" => Half,
        "quarter" => Quarter,
        _ => null,
    };
}
