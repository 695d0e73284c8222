using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Language.Recognizers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Loading;

/// <summary>
/// Finds families that are missing, phrases that are misspelt, shrink to nothing or are dropped, and concepts that name no fact, value or topic. Content without any language
/// is no less sound, it only cannot listen; and language alone has no facts and topics to be held against.
/// </summary>
internal sealed class LexiconCheck
{
    private readonly ContentFindings findings;
    private readonly Dictionary<string, (string Path, LexiconFile Family)> families;
    private readonly Dictionary<FactId, Fact> facts;
    private readonly HashSet<TopicId> topics;

    public LexiconCheck(IReadOnlyList<ContentItem> items, ContentFindings findings)
    {
        this.findings = findings;
        families = items.Where(item => item.Value is LexiconFile).Select(item => (item.File, Family: (LexiconFile)item.Value))
            .GroupBy(file => file.Family.Id).ToDictionary(group => group.Key, group => group.First());
        facts = items.Select(item => item.Value).OfType<Fact>().GroupBy(fact => fact.Id).ToDictionary(group => group.Key, group => group.First());
        topics = [.. items.SelectMany(item => item.Defines()).OfType<TopicId>()];
    }

    public IEnumerable<ContentProblem> Problems() => families.Count == 0
        ? []
        : [.. MissingFamilies(), .. families.Values.SelectMany(file => Misspelt(file.Path, file.Family)), .. Shrunken(), .. Dropped(), .. NoFacts(), .. NoTopics()];

    private IEnumerable<ContentProblem> MissingFamilies() => LexiconFamilies.Needed
        .Where(family => !families.ContainsKey(family) && !findings.IsUnread(family))
        .Select(family => new ContentProblem($"language/en/{family}.yaml", 1, $"there is no family '{family}', which understanding needs."));

    /// <summary>Where the classes could not be read, no phrase that names one can be told from a misspelt one.</summary>
    private IEnumerable<ContentProblem> Misspelt(string path, LexiconFile family) =>
        families.TryGetValue(LexiconFamilies.OfClasses, out var classes)
            ? from phrases in family.Concepts.Values
              from phrase in phrases
              let fault = new Template(classes.Family.Concepts).Fault(phrase)
              where fault is not null
              select new ContentProblem(path, findings.Lines[phrases], fault)
            : [];

    /// <summary>
    /// Where a family is read past fillers, "not at all" is "not", and would tell or undo its fact in any message with a "not". Families that are
    /// read word for word are safe.
    /// </summary>
    private IEnumerable<ContentProblem> Shrunken()
    {
        if (!families.TryGetValue(LexiconFamilies.OfClasses, out var classes) || !families.TryGetValue("fillers", out var fillers) || !families.TryGetValue("cues", out var cues))
        {
            return [];
        }

        var template = new Template(classes.Family.Concepts);
        HashSet<string> empty = [.. fillers.Family.Concepts.Values.SelectMany(words => words)];
        HashSet<string> bare = [.. cues.Family.Concepts.Where(concept => concept.Key is "negation").SelectMany(concept => concept.Value)];
        return from id in LexiconFamilies.OfValues.Concat(LexiconFamilies.OfFacts)
               where id is not LexiconFamilies.ReadPlainly && families.ContainsKey(id)
               let file = families[id]
               from phrases in file.Family.Concepts.Values
               from phrase in phrases
               where template.Fault(phrase) is null && template.Parts(phrase) is [var flats] && flats.Any(Shrinks)
               select new ContentProblem(file.Path, findings.Lines[phrases], $"'{phrase}' says no more than a filler or a bare \"no\" where fillers are looked past.");

        bool Shrinks(string flat)
        {
            var left = flat.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !empty.Contains(word)).Take(2).ToList();
            return left is [] || (left is [var word] && bare.Contains(word));
        }
    }

    /// <summary>
    /// Where a family is strict, "had worse" would be "worse" and is left out, which nobody would notice. What another phrase of the concept says in
    /// that one word anyway is not missed.
    /// </summary>
    private IEnumerable<ContentProblem> Dropped()
    {
        if (!families.TryGetValue(LexiconFamilies.OfClasses, out var classes) || !families.TryGetValue("fillers", out var fillers))
        {
            return [];
        }

        var template = new Template(classes.Family.Concepts);
        HashSet<string> empty = [.. fillers.Family.Concepts.Values.SelectMany(words => words)];
        return from id in LexiconFamilies.OfFacts
               where families.ContainsKey(id)
               let file = families[id]
               from phrases in file.Family.Concepts.Values
               let whole = phrases.Where(phrase => template.Fault(phrase) is null).Select(phrase => (Phrase: phrase, Parts: template.Parts(phrase))).Where(one => one.Parts.Count == 1)
                   .Select(one => (one.Phrase, Flats: one.Parts[0].Select(flat => flat.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList())).ToList()
               let said = whole.SelectMany(one => one.Flats).Where(flat => flat.Length == 1).Select(flat => flat[0]).ToHashSet()
               from one in whole
               let dropped = one.Flats.Find(flat => flat.Length > 1 && flat.Where(word => !empty.Contains(word)).Take(2).ToList() is [var word] && !said.Contains(word))
               where dropped is not null
               select new ContentProblem(file.Path, findings.Lines[phrases], $"'{one.Phrase}' says '{string.Join(' ', dropped)}', of which the fillers leave one word, so that it is never heard: say it in figures.");
    }

    private IEnumerable<ContentProblem> NoFacts() =>
        from id in LexiconFamilies.OfValues.Concat(LexiconFamilies.OfFacts)
        where facts.Count > 0 && families.ContainsKey(id)
        let file = families[id]
        from concept in file.Family.Concepts
        where FlagConcept.Parts(concept.Key).Any(part => !IsFact(part, takesAny: LexiconFamilies.OfFacts.Contains(id) && TakesAny(part)))
        select new ContentProblem(file.Path, findings.Lines[concept.Value], $"'{concept.Key}' is no fact, or not one of the fact's values.");

    private static bool TakesAny(string concept) =>
        !concept.Contains('=') || concept.EndsWith("=" + LexiconFamilies.WhenAsked, StringComparison.Ordinal);

    private bool IsFact(string concept, bool takesAny)
    {
        try
        {
            var (fact, value) = FlagConcept.Parse(concept);
            return facts.TryGetValue(fact, out var known) ? takesAny || known.Read(value.ToString()) is not null : findings.IsUnread(fact.ToString());
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private IEnumerable<ContentProblem> NoTopics() => topics.Count > 0 && families.TryGetValue(LexiconFamilies.OfTopics, out var file)
        ? file.Family.Concepts.Where(concept => !IsTopic(concept.Key))
            .Select(concept => new ContentProblem(file.Path, findings.Lines[concept.Value], $"there is no topic '{concept.Key}'."))
        : [];

    private bool IsTopic(string concept) =>
        TopicId.TryParse(concept, null, out var topic)
        && (topics.Contains(topic) || findings.IsUnread(concept));
}
