using Microsoft.Recognizers.Text.Matcher;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>Finds what one family of concepts is called. Safe to share between threads.</summary>
internal sealed class Lexicon
{
    private readonly List<Pattern> patterns = [];
    private readonly StringMatcher matcher;
    private readonly HashSet<string> openers;
    private readonly bool meantOnly;

    /// <param name="concepts">Phrases in the spelling of <see cref="Template"/>, by concept.</param>
    /// <param name="template">Expands them.</param>
    /// <param name="tokenizer">The one that cuts messages too.</param>
    /// <param name="fillers">Words to look past, in phrases and messages alike; null to read every word.</param>
    public Lexicon(
        IReadOnlyDictionary<string, IReadOnlyList<string>> concepts,
        Template template,
        WordTokenizer tokenizer,
        IReadOnlySet<string>? fillers = null)
    {
        meantOnly = fillers is not null;
        matcher = new StringMatcher(MatchStrategy.TrieTree, tokenizer);
        var phrases = new List<(string Id, IReadOnlyList<string> Words)>();
        foreach (var (concept, phrase) in concepts.SelectMany(pair => pair.Value.Select(phrase => (pair.Key, phrase))))
        {
            var parts = template.Parts(phrase);
            var ids = parts.Select((_, part) => $"{patterns.Count}.{part}").ToList();
            patterns.Add(new Pattern(concept, ids, Template.Gaps(phrase)));
            phrases.AddRange(parts.Zip(ids).SelectMany(pair => pair.First
                .Select(flat => (pair.Second, (IReadOnlyList<string>)[.. tokenizer.Tokenize(flat).Select(token => token.Text)
                    .Where(word => fillers?.Contains(word) is not true)]))
                .Where(flat => flat.Item2.Count > 0)));
        }

        openers = [.. phrases.Select(phrase => phrase.Words[0])];
        matcher.Init([.. phrases.Select(phrase => phrase.Words)], [.. phrases.Select(phrase => phrase.Id)]);
    }

    /// <summary>Every mention, overlapping ones too. Most messages have no word that begins a phrase of a family, and cost next to nothing.</summary>
    public IReadOnlyList<Mention> All(Message message)
    {
        var words = meantOnly ? message.MeantWords : message.Words;
        if (!words.Any(openers.Contains))
        {
            return [];
        }

        var hits = matcher.Find(words)
            .SelectMany(hit => hit.CanonicalValues.Select(id => (Id: id, First: hit.Start, Last: hit.Start + hit.Length - 1)))
            .ToLookup(hit => hit.Id, hit => (hit.First, hit.Last));
        return hits.Count == 0
            ? []
            : [.. patterns.Where(pattern => hits.Contains(pattern.Parts[0]))
                .SelectMany(pattern => Join(pattern, hits, words).Select(span => Place(pattern, span, message)))
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

    private static IEnumerable<(int First, int Last)> Join(
        Pattern pattern, ILookup<string, (int First, int Last)> hits, IReadOnlyList<string> words)
    {
        var spans = hits[pattern.Parts[0]];
        foreach (var (part, gap) in pattern.Parts.Skip(1).Zip(pattern.Gaps))
        {
            spans = [.. spans.SelectMany(span => hits[part]
                .Where(next => next.First > span.Last && next.First - span.Last - 1 <= gap && !Breaks(words, span.Last, next.First))
                .Select(next => (span.First, next.Last)))];
        }

        return spans;
    }

    private static bool Breaks(IReadOnlyList<string> words, int after, int before) =>
        Enumerable.Range(after + 1, before - after - 1).Any(at => words[at] is "." or "!" or "?" or ";" or "," or "\n" or "but");

    private Mention Place(Pattern pattern, (int First, int Last) span, Message message) => meantOnly
        ? new(pattern.Concept, message.Meant[span.First], message.Meant[span.Last])
        : new(pattern.Concept, span.First, span.Last);
}
