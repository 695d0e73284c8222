namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads how many units a span has: "two", "an", "half an", "a couple of", "1.5", "one and a half".</summary>
internal static class UnitCount
{
    private const decimal Tenth = 0.1m;

    internal static bool TryRead(TimeTokens tokens, int at, out decimal count, out int next)
    {
        var isArticle = tokens.Word(at) is "a" or "an";
        if (Fraction(tokens.Word(isArticle ? at + 1 : at)) is { } part)
        {
            count = part;
            next = isArticle ? at + 2 : at + 1;
            next += tokens.Word(next) == "of" ? 1 : 0;
            next += tokens.Word(next) is "a" or "an" ? 1 : 0;
            return true;
        }

        return isArticle ? TryArticle(tokens, at + 1, out count, out next) : TryNumber(tokens, at, out count, out next);
    }

    /// <summary>What "and a half" adds, before the unit or behind it; 0 where nothing of the kind stands.</summary>
    internal static decimal AndFraction(TimeTokens tokens, ref int next)
    {
        if (tokens.Word(next) != "and" || tokens.Word(next + 1) != "a" || Fraction(tokens.Word(next + 2)) is not { } fraction)
            return 0;
        next += 3;
        return fraction;
    }

    private static bool TryArticle(TimeTokens tokens, int at, out decimal count, out int next)
    {
        var isCouple = tokens.Word(at) == "couple";
        count = isCouple ? 2 : 1;
        next = isCouple ? at + 1 : at;
        next += isCouple && tokens.Word(next) == "of" ? 1 : 0;
        return true;
    }

    private static bool TryNumber(TimeTokens tokens, int at, out decimal count, out int next)
    {
        var isNumber = tokens.TryNumber(at, out var whole, out next);
        count = whole;
        if (!isNumber)
            return false;
        if (tokens.IsMark(next, '.') && tokens.Digits(next + 1).Length == 1 && tokens.TryDigits(next + 1, out var tenths))
        {
            count += tenths * Tenth;
            next += 2;
        }

        count += AndFraction(tokens, ref next);
        return true;
    }

    private static decimal? Fraction(string word) => word switch
    {
        "half" => 0.5m,
        "quarter" => 0.25m,
        _ => null,
    };
}
