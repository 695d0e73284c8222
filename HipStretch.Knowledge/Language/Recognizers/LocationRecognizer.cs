using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds places: "my left hip and groin", "sciatica down my leg". A place that is denied does not count.</summary>
internal sealed class LocationRecognizer(Lexicons lexicons) : WordRecognizer<Region>("pain.location")
{
    private static readonly Dictionary<string, Region> Regions =
        Enum.GetValues<Region>().ToDictionary(region => Kebab.FromPascal(region.ToString()));

    private readonly Lexicon places = lexicons.Family("regions");
    private readonly Lexicon asked = lexicons.Family("regions-asked");

    /// <inheritdoc />
    public override IReadOnlyList<Found<Region>> Recognize(Heard heard)
    {
        var found = Places(heard, places);
        return found.Count == 0 && heard.Expects(Expectation.Location) ? Places(heard, asked) : found;
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Region value) => [("region", Kebab.FromPascal(value.ToString()))];

    private static List<Found<Region>> Places(Heard heard, Lexicon lexicon) =>
        [.. lexicon.Find(heard.Message)
            .Where(mention => Regions.ContainsKey(mention.Concept) && !IsDenied(heard.Message, mention.First))
            .Select(mention => new Found<Region>(Regions[mention.Concept], mention.First, mention.Last))];

    private static bool IsDenied(Message message, int place)
    {
        for (var at = place - 1; at >= 0 && at >= place - 3; at--)
        {
            switch (message.At(at))
            {
                case "not" or "isnt" or "no" when message.At(at + 1) is not ("only" or "just" or "sure"):
                    return true;
                case "my" or "the" or "in" or "left" or "right" or "pain" or "a":
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
