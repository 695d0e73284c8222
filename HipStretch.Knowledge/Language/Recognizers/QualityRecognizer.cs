using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds what a pain feels like: "not sharp, more of a dull ache" is dull and aching, "used to be sharp, now dull" is dull.</summary>
internal sealed class QualityRecognizer(Lexicons lexicons) : WordRecognizer<Quality>("pain.quality")
{
    private const int Nearby = 4;

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
        return [.. felt.Where(mention => AssertionReader.Of(cues, mention) is not (Assertion.Absent or Assertion.Unclaimed) && !Subject.IsNamedPersons(cues, mention) && !IsFormer(heard.Message, mention, felt))
            .Select(mention => new Found<Quality>(Qualities[mention.Concept], mention.First, mention.Last))];
    }

    /// <summary>Whether it was so, and something else is said to be so now.</summary>
    private static bool IsFormer(Message message, Mention mention, List<Mention> felt) =>
        Enumerable.Range(mention.First - Nearby, Nearby).Any(at => message.At(at) is "was" or "were" or "used" or "started" or "began" or "originally")
        && !Enumerable.Range(mention.First - Nearby, Nearby).Any(at => message.At(at) is "now" or "since")
        && felt.Exists(other => other.First > mention.Last && Enumerable.Range(mention.Last + 1, other.First - mention.Last - 1).Any(at => message.At(at) is "now"));

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Quality value) => [("quality", Kebab.FromPascal(value.ToString()))];
}
