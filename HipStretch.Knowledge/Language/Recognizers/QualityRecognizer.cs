using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds what a pain feels like: "not sharp, more of a dull ache" is dull and aching.</summary>
internal sealed class QualityRecognizer(Lexicons lexicons) : WordRecognizer<Quality>("pain.quality")
{
    private static readonly Dictionary<string, Quality> Qualities =
        Enum.GetValues<Quality>().ToDictionary(quality => Kebab.FromPascal(quality.ToString()));

    private readonly Lexicon words = lexicons.Family("qualities");
    private readonly Lexicon asked = lexicons.Family("qualities-asked");
    private readonly AssertionReader assertions = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<Quality>> Recognize(Heard heard)
    {
        var mentions = heard.Expects(Expectation.Quality)
            ? Lexicon.Longest(heard.Message, [.. words.All(heard.Message), .. asked.All(heard.Message)])
            : words.Find(heard.Message);
        if (mentions.Count == 0)
        {
            return [];
        }

        var felt = mentions.Where(mention => Qualities.ContainsKey(mention.Concept)).ToList();
        var cues = assertions.Read(heard.Message, felt);
        return [.. felt.Where(mention => AssertionReader.Of(cues, mention) is not (Assertion.Absent or Assertion.Unclaimed) && !Subject.IsNamedPersons(cues, mention))
            .Select(mention => new Found<Quality>(Qualities[mention.Concept], mention.First, mention.Last))];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Quality value) => [("quality", Kebab.FromPascal(value.ToString()))];
}
