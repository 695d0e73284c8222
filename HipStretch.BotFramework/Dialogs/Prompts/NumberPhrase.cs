namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads one number in English words, such as "two thousand three hundred and five" or "three point five". Each word may only fill
/// a place that is still free, so that "two three" stays two numbers.
/// </summary>
internal sealed class NumberPhrase
{
    private readonly List<NumberLexeme> _lexemes;
    private readonly int _start;
    private decimal _total;
    private int _group;

    /// <summary>The next word must be worth less than this: 10 after "twenty", 1 (so nothing) after "two".</summary>
    private int _room = NumberWords.Hundred;
    private int _at;

    /// <summary>Behind the words known to be joined to the first; it moves only as far as somebody looks.</summary>
    private int _end;

    private NumberPhrase(List<NumberLexeme> lexemes, int start)
    {
        _lexemes = lexemes;
        _start = _at = start;
        _end = start + 1;
    }

    internal static bool TryRead(List<NumberLexeme> lexemes, int start, out decimal value, out int next)
    {
        var phrase = new NumberPhrase(lexemes, start);
        if (phrase.Word(0) is "a" && phrase.Word(1) is "hundred" or "thousand")
            phrase._at++;
        var first = phrase._at;
        while (phrase.Advance(first))
            phrase._at++;

        var isRead = phrase._at > first;
        if (isRead)
            phrase.ReadFraction();
        value = phrase._total + phrase._group;
        next = isRead ? phrase._at : start + 1;
        return isRead;
    }

    private bool Advance(int first)
    {
        var word = Word(0);
        if (NumberWords.TryCardinal(word, out var value))
            return Add(value, _at == first);
        return word switch
        {
            "hundred" when _group < NumberWords.Hundred && (_group > 0 || _at == first) => Multiply(NumberWords.Hundred),
            "thousand" when _total == 0 && (_group > 0 || _at == first) => Multiply(NumberWords.Thousand),
            "and" => _at > first && Word(-1) is "hundred" or "thousand" && NumberWords.TryCardinal(Word(1), out var next) && next > 0,
            _ => false,
        };
    }

    private bool Add(int value, bool isFirst)
    {
        if (value >= _room || (value == 0 && !isFirst))
            return false;
        _group += value;
        _room = value < 20 ? 1 : 10;
        return true;
    }

    private bool Multiply(int factor)
    {
        _group = Math.Max(_group, 1) * factor;
        _room = NumberWords.Hundred;
        if (factor == NumberWords.Thousand)
        {
            _total = _group;
            _group = 0;
        }

        return true;
    }

    private void ReadFraction()
    {
        if (Word(0) != "point" || !NumberWords.TryCardinal(Word(1), out var digit) || digit > 9)
            return;
        _at++;
        for (var place = 0.1m; NumberWords.TryCardinal(Word(0), out digit) && digit <= 9; _at++, place /= 10)
            _total += digit * place;
    }

    private string Word(int ahead)
    {
        var index = _at + ahead;
        while (_end <= index && _end < _lexemes.Count && _lexemes[_end].IsJoined)
            _end++;
        return index >= _start && index < _end ? _lexemes[index].Word : string.Empty;
    }
}
