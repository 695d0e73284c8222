using HipStretch.Knowledge.Language.Numbers;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>All families of content/language, ready to be looked for, and the reading of a text into words that fits them.</summary>
internal sealed class Lexicons
{
    private const int LongestText = 4_000;
    private const int MostWords = 500;

    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> families;
    private readonly WordTokenizer tokenizer = new();
    private readonly Template template;
    private readonly HashSet<string> fillers;
    private readonly Dictionary<string, Lexicon> kept = [];
    private readonly Dictionary<string, Lexicon> keptMeanings = [];
    private readonly Spelling spelling;

    public Lexicons(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> families)
    {
        this.families = families;
        template = new Template(Concepts("words"));
        fillers = Words("fillers");
        Numbers = new NumberReader(Family("numbers"));
        spelling = new Spelling(families.Keys.SelectMany(Words), LexiconFamilies.Correcting.SelectMany(Words));
    }

    /// <summary>Numbers in figures and words.</summary>
    public NumberReader Numbers { get; }

    /// <summary>A family, read word for word.</summary>
    public Lexicon Family(string name) => Kept(kept, name, () => new(Concepts(name), template, tokenizer));

    /// <summary>A family, read past fillers: "has gone really numb" is "numb".</summary>
    public Lexicon Meaning(string name) =>
        Kept(keptMeanings, name, () => new(Concepts(name), template, tokenizer, fillers, isStrict: LexiconFamilies.OfFacts.Contains(name)));

    /// <summary>Phrases that are no family of their own, such as the names of topics, read word for word.</summary>
    public Lexicon Of(IReadOnlyDictionary<string, IReadOnlyList<string>> concepts) => new(concepts, template, tokenizer);

    /// <summary>All single words of a family.</summary>
    public HashSet<string> Words(string name) =>
        [.. Concepts(name).Values.SelectMany(phrases => phrases).SelectMany(tokenizer.Tokenize).Select(token => token.Text)];

    /// <summary>The concepts of a family, as its file spells and orders them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts(string name) =>
        families.TryGetValue(name, out var concepts)
            ? concepts
            : throw new KeyNotFoundException($"There is no family '{name}' in content/language.");

    /// <summary>A text as words; of one that nobody types, the first 4,000 characters and 500 words.</summary>
    public Message Read(string text)
    {
        var read = text.Length <= LongestText ? text : text[..LongestText];
        var words = tokenizer.Tokenize(read);
        return new Message(read, spelling.Correct(words.Count <= MostWords ? words : words[..MostWords]), fillers);
    }

    private static Lexicon Kept(Dictionary<string, Lexicon> made, string name, Func<Lexicon> make)
    {
        if (!made.TryGetValue(name, out var lexicon))
        {
            made[name] = lexicon = make();
        }

        return lexicon;
    }
}
