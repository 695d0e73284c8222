namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Finds the numbers of a text: written in digits, or in English words from zero to the thousands.</summary>
internal sealed class NumberRecognizer
{
    private readonly List<NumberLexeme> _lexemes;
    private readonly List<RecognizedNumber> _found = [];

    private NumberRecognizer(List<NumberLexeme> lexemes) => _lexemes = lexemes;

    /// <summary>The numbers in the order of the text.</summary>
    /// <param name="text">What the user wrote, or null.</param>
    /// <param name="decimalMark">What parts a fraction in this culture.</param>
    internal static IReadOnlyList<RecognizedNumber> Find(string? text, char decimalMark)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var recognizer = new NumberRecognizer(NumberLexer.Split(text, decimalMark));
        for (var at = 0; at < recognizer._lexemes.Count;)
            at = recognizer.ReadAt(at);
        return recognizer._found;
    }

    private int ReadAt(int start)
    {
        var isNegative = _lexemes[start].Word is "minus" or "negative" && IsJoined(start + 1);
        var at = isNegative ? start + 1 : start;
        var next = at + 1;
        if (_lexemes[at] is { Number: { } number, IsOrdinal: false })
            Keep(isNegative ? -number : number, start, at);
        else if (!IsPronoun(at) && NumberPhrase.TryRead(_lexemes, at, out var value, out next))
            Keep(isNegative ? -value : value, start, next - 1);
        return next;
    }

    private void Keep(decimal value, int first, int last) =>
        _found.Add(new RecognizedNumber(value, _lexemes[first].Start, _lexemes[last].End));

    private bool IsJoined(int at) => at < _lexemes.Count && _lexemes[at].IsJoined;

    private bool IsPronoun(int at) =>
        _lexemes[at].Word == "one"
        && at > 0
        && _lexemes[at].IsJoined
        && (_lexemes[at - 1].IsOrdinal || NumberWords.IsDeterminer(_lexemes[at - 1].Word));
}
