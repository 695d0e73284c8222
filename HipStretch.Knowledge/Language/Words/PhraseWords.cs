namespace HipStretch.Knowledge.Language.Words;

/// <summary>Cuts the phrases of lexicons into words. Their many variants are made of few words, so that each word is cut but once.</summary>
internal sealed class PhraseWords(WordTokenizer tokenizer)
{
    private readonly Dictionary<string, string[]> known = new(StringComparer.Ordinal);

    /// <summary>The words of a phrase, as messages are cut.</summary>
    public List<string> Of(string phrase)
    {
        var words = new List<string>();
        foreach (var piece in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.AddRange(Cut(piece));
        }

        return words;
    }

    private string[] Cut(string piece)
    {
        if (!known.TryGetValue(piece, out var words))
        {
            known[piece] = words = [.. tokenizer.Tokenize(piece).Select(token => token.Text)];
        }

        return words;
    }
}
