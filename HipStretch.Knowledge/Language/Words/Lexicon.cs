using Microsoft.Recognizers.Text.Matcher;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>Finds what one family of concepts is called. Safe to share between threads.</summary>
internal sealed class Lexicon
{
    private readonly List<Pattern> patterns = [];
    private readonly Dictionary<string, int> starts = [];
    private readonly StringMatcher matcher;
    private readonly HashSet<string> openers;
    private readonly bool meantOnly;

    /// <param name="concepts">Phrases in the spelling of <see cref="Template"/>, by concept.</param>
    /// <param name="template">Expands them.</param>
    /// <param name="tokenizer">The one that cuts messages too.</param>
    /// <param name="fillers">Words to look past, in phrases and messages alike; null to read every word.</param>
    /// <param name="isStrict">Whether a phrase of which the fillers leave a single word is left out, as it would say far less than it was meant to.</param>
    public Lexicon(
        IReadOnlyDictionary<string, IReadOnlyList<string>> concepts,
        Template template,
        WordTokenizer tokenizer,
        IReadOnlySet<string>? fillers = null,
        bool isStrict = false)
    {
        meantOnly = fillers is not null;
        matcher = new StringMatcher(MatchStrategy.TrieTree, tokenizer);
        var cut = new PhraseWords(tokenizer);
        var phrases = new List<(string Id, IReadOnlyList<string> Words)>();
        foreach (var (concept, phrase) in concepts.SelectMany(pair => pair.Value.SelectMany(Template.Orders).Select(phrase => (pair.Key, phrase))))
        {
            var parts = template.Parts(phrase);
            var ids = parts.Select((_, part) => $"{patterns.Count}.{part}").ToList();
            starts[ids[0]] = patterns.Count;
            patterns.Add(new Pattern(concept, ids, Template.Gaps(phrase)));
            phrases.AddRange(parts.Zip(ids).SelectMany(pair => pair.First
                .Select(flat => (Id: pair.Second, All: cut.Of(flat)))
                .Select(flat => (flat.Id, flat.All.Count, Words: (IReadOnlyList<string>)(fillers is null ? flat.All : flat.All.FindAll(word => !fillers.Contains(word)))))
                .Where(flat => flat.Words.Count > 0 && !(isStrict && parts.Count == 1 && flat.Words.Count == 1 && flat.Count > 1))
                .DistinctBy(flat => string.Join(' ', flat.Words))
                .Select(flat => (flat.Id, flat.Words))));
        }

        openers = [.. phrases.Select(phrase => phrase.Words[0])];
        matcher.Init([.. phrases.Select(phrase => phrase.Words)], [.. phrases.Select(phrase => phrase.Id)]);
    }

    /// <summary>Every mention, overlapping ones too. Most messages have no word that begins a phrase of a family, and cost next to nothing.</summary>
    public IReadOnlyList<Mention> All(Message message) => message.Once(this, Search);

    private IReadOnlyList<Mention> Search(Message message)
    {
        var words = meantOnly ? message.MeantWords : message.Words;
        if (!words.Any(openers.Contains))
        {
            return [];
        }

        var hits = matcher.Find(words)
            .SelectMany(hit => hit.CanonicalValues.Select(id => (Id: id, First: hit.Start, Last: hit.Start + hit.Length - 1)))
            .ToLookup(hit => hit.Id, hit => (hit.First, hit.Last));
        return [.. hits.Where(hit => starts.ContainsKey(hit.Key)).Select(hit => starts[hit.Key]).Order()
            .SelectMany(at => Join(patterns[at], hits, words).Select(span => Place(patterns[at], span, message)))
            .Distinct().OrderBy(mention => mention.First)];
    }

    /// <summary>The longest mentions, none over another unless they are the same words, in the order of the message.</summary>
    public IReadOnlyList<Mention> Find(Message message) => Longest(message, All(message));

    /// <summary>The longest of some mentions, likewise.</summary>
    public static IReadOnlyList<Mention> Longest(Message message, IReadOnlyList<Mention> all)
    {
        if (all.Count < 2)
        {
            return all;
        }

        var kept = new List<Mention>();
        var taken = new Mention[message.Words.Count];
        foreach (var mention in all.OrderByDescending(mention => mention.Length).ThenBy(mention => mention.First))
        {
            var under = taken.AsSpan(mention.First, mention.Length);
            var isFree = !under.ContainsAnyExcept(default(Mention));
            if (isFree || (under[0].Concept is not null && under[0] with { Concept = mention.Concept } == mention))
            {
                under.Fill(mention);
                kept.Add(mention);
            }
        }

        return [.. kept.OrderBy(mention => mention.First)];
    }

    /// <summary>The concept that the words from one place to another say, with nothing left over; null where there is none.</summary>
    public string? Whole(Message message, int first, int last) =>
        All(message).Where(mention => mention.First == first && mention.Last == last).Select(mention => mention.Concept).FirstOrDefault();

    private static IEnumerable<(int First, int Last, bool IsDenied)> Join(
        Pattern pattern, ILookup<string, (int First, int Last)> hits, IReadOnlyList<string> words)
    {
        IEnumerable<(int First, int Last, bool IsDenied)> spans = hits[pattern.Parts[0]].Select(hit => (hit.First, hit.Last, false));
        foreach (var (part, gap) in pattern.Parts.Skip(1).Zip(pattern.Gaps))
        {
            var nexts = hits[part].ToLookup(next => next.First);
            spans = nexts.Count == 0 ? [] : [.. spans.SelectMany(span => Enumerable.Range(span.Last + 1, gap + 1).SelectMany(first => nexts[first])
                .Where(next => !Breaks(words, span.Last, next.First))
                .Select(next => (span.First, next.Last, span.IsDenied || Denies(words, span.Last, next.First))))];
        }

        return spans;
    }

    private static bool Breaks(IReadOnlyList<string> words, int after, int before) =>
        Enumerable.Range(after + 1, before - after - 1).Any(at => words[at] is "." or "!" or "?" or ";" or "," or "\n" or "but");

    /// <summary>Whether nothing but a "not" stands between two parts.</summary>
    private static bool Denies(IReadOnlyList<string> words, int after, int before) =>
        before == after + 2 && words[after + 1] is "not" or "isnt" or "arent" or "wasnt" or "werent" or "doesnt" or "dont" or "didnt" or "hasnt" or "havent" or "aint" or "never" or "no";

    private Mention Place(Pattern pattern, (int First, int Last, bool IsDenied) span, Message message) => meantOnly
        ? new(pattern.Concept, message.Meant[span.First], message.Meant[span.Last], span.IsDenied)
        : new(pattern.Concept, span.First, span.Last);
}
