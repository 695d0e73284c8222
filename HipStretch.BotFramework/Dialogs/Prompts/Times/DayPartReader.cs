namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads a part of the day: "in the morning", "evenings".</summary>
internal static class DayPartReader
{
    private const int MostWordsBetween = 3;

    /// <summary>The part that a word names.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The word's position.</param>
    /// <param name="isRepeated">Whether it is meant of every day, as "mornings" is.</param>
    internal static DayPart? Read(TimeTokens tokens, int at, out bool isRepeated)
    {
        var word = tokens.Word(at);
        isRepeated = word.EndsWith('s');
        return TimeWords.TryPart(TimeWords.Singular(word), out var part) ? part : null;
    }

    /// <summary>Whether a part of the day follows a number closely enough to make it an hour: "7 in the morning", "8 tonight".</summary>
    internal static bool Follows(TimeTokens tokens, int at)
    {
        for (var ahead = 0; ahead <= MostWordsBetween; ahead++)
        {
            var word = tokens.Word(at + ahead);
            if (word == "tonight" || TimeWords.TryPart(TimeWords.Singular(word), out _))
                return true;
            if (word is not ("in" or "the" or "at" or "on" or "this" or "every" or "each") && !TimeWords.IsTomorrow(word))
                return false;
        }

        return false;
    }
}
