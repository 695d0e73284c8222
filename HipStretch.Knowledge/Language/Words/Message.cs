using Microsoft.Recognizers.Text.Matcher;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>A text as words, in two readings: every word, and only those that carry meaning.</summary>
internal sealed class Message
{
    private readonly Dictionary<Lexicon, IReadOnlyList<Mention>> found = [];

    public Message(string text, IReadOnlyList<Token> tokens, IReadOnlySet<string> fillers)
    {
        Text = text;
        Tokens = tokens;
        Words = [.. tokens.Select(token => token.Text)];
        Meant = [.. Enumerable.Range(0, Words.Count).Where(at => !fillers.Contains(Words[at]))];
        MeantWords = [.. Meant.Select(at => Words[at])];
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Where the words that are no fillers stand.</summary>
    public IReadOnlyList<int> Meant { get; }

    public IReadOnlyList<string> MeantWords { get; }

    /// <summary>What a family finds in it, looked for once: several recognisers ask for the same.</summary>
    public IReadOnlyList<Mention> Once(Lexicon family, Func<Message, IReadOnlyList<Mention>> search)
    {
        if (!found.TryGetValue(family, out var mentions))
        {
            found[family] = mentions = search(this);
        }

        return mentions;
    }

    /// <summary>The word at a place, or null outside the message.</summary>
    public string? At(int place) => place >= 0 && place < Words.Count ? Words[place] : null;

    /// <summary>Whether a sentence ends here: at a mark, a new line or the end.</summary>
    public bool IsSentenceEnd(int place) => At(place) is null or "." or "!" or "?" or ";" or "\n";

    /// <summary>Whether a word is a mark rather than something said.</summary>
    public bool IsMark(int place) => IsSentenceEnd(place) || At(place) is "," or ":" or "-" or "–" or "—" or "(" or ")" or "\"" or "/";

    /// <summary>The message without marks and empty words at its ends; null where nothing is left.</summary>
    public (int First, int Last)? Core(IReadOnlySet<string> empty)
    {
        var (first, last) = (0, Words.Count - 1);
        while (first <= last && (IsMark(first) || empty.Contains(Words[first])))
        {
            first++;
        }

        while (last > first && (IsMark(last) || empty.Contains(Words[last])))
        {
            last--;
        }

        return first <= last ? (first, last) : null;
    }

    /// <summary>The first place of the sentence around a place.</summary>
    public int SentenceStart(int place)
    {
        while (place > 0 && !IsSentenceEnd(place - 1))
        {
            place--;
        }

        return place;
    }

    /// <summary>The mark that ends the sentence around a place, or the place past the last word.</summary>
    public int SentenceEnd(int place)
    {
        while (!IsSentenceEnd(place))
        {
            place++;
        }

        return place;
    }
}
