namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Finds places in a row: "2nd", "the second one", "the last", "second to last".</summary>
internal static class OrdinalRecognizer
{
    /// <summary>The places from 1, in the order of the text; a place beyond the row is given as it is.</summary>
    /// <param name="text">What the user said.</param>
    /// <param name="count">How long the row is, which is what "last" means.</param>
    /// <param name="decimalMark">What parts a fraction in this culture.</param>
    internal static IReadOnlyList<RecognizedNumber> Find(string? text, int count, char decimalMark)
    {
        var found = new List<RecognizedNumber>();
        if (string.IsNullOrWhiteSpace(text))
            return found;
        var lexemes = NumberLexer.Split(text, decimalMark);
        for (var at = 0; at < lexemes.Count; at++)
        {
            if (Place(lexemes, at) is not { } place)
                continue;
            var last = EndOfLast(lexemes, at);
            var value = last is null ? place : count + 1 - (lexemes[at].Word == "last" ? 1 : place);
            found.Add(new RecognizedNumber(value, lexemes[at].Start, lexemes[last ?? at].End));
            at = last ?? at;
        }

        return found;
    }

    private static decimal? Place(List<NumberLexeme> lexemes, int at)
    {
        var lexeme = lexemes[at];
        if (lexeme.IsOrdinal)
            return lexeme.Number;
        if (lexeme.Word == "last")
            return 1;
        return NumberWords.TryOrdinal(lexeme.Word, out var place) && !IsTime(lexemes, at) ? place : null;
    }

    /// <summary>"One second" and "just a second" ask for time.</summary>
    private static bool IsTime(List<NumberLexeme> lexemes, int at) =>
        lexemes[at].Word == "second" && at > 0 && (lexemes[at - 1].Number is not null || lexemes[at - 1].Word is "a" or "one");

    /// <summary>Where the word "last" stands that turns the counting round, or null.</summary>
    private static int? EndOfLast(List<NumberLexeme> lexemes, int at)
    {
        if (lexemes[at].Word == "last")
            return at;
        if (WordAt(lexemes, at + 1) == "last")
            return at + 1;
        return WordAt(lexemes, at + 1) is "to" or "from" or "but" && WordAt(lexemes, at + 2) == "last" ? at + 2 : null;
    }

    private static string WordAt(List<NumberLexeme> lexemes, int at) => at < lexemes.Count ? lexemes[at].Word : string.Empty;
}
