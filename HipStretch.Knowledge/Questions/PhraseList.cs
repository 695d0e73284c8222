using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Questions;

/// <summary>A family of content/language unfolded into plain phrases, as they are looked for in normalised words.</summary>
internal sealed class PhraseList
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Nothing = [];
    private readonly Dictionary<string, string[]> byConcept;

    /// <summary>Unfolds a family; content without any language has none, and then nothing is ever found.</summary>
    /// <exception cref="FormatException">A phrase is misspelt: loading should have refused it.</exception>
    public PhraseList(KnowledgeBase knowledge, string family)
    {
        var template = new Template(knowledge.Lexicon.GetValueOrDefault(LexiconFamilies.OfClasses, Nothing));
        byConcept = knowledge.Lexicon.GetValueOrDefault(family, Nothing).ToDictionary(
            concept => concept.Key,
            concept => concept.Value.SelectMany(phrase => template.Parts(phrase)[0]).Select(Words.Normalise).Distinct().ToArray());
    }

    /// <summary>Whether normalised words hold a phrase of a concept.</summary>
    public bool IsIn(string said, string concept) => First(said, concept) is not null;

    /// <summary>The first phrase of a concept, in the order of its file, that normalised words hold; null where they hold none.</summary>
    public string? First(string said, string concept) => Array.Find(byConcept.GetValueOrDefault(concept, []), phrase => Words.Contain(said, phrase));

    /// <summary>The concept that normalised words say, with nothing left over; null where there is none.</summary>
    public string? Whole(string said) => byConcept.FirstOrDefault(concept => concept.Value.Contains(said)).Key;
}
