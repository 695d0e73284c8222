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
    private readonly PlaceDenial denial = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<Region>> Recognize(Heard heard)
    {
        var found = Places(heard, places);
        if (found.Count > 0 || !heard.Expects(Expectation.Location))
        {
            return found;
        }

        var taken = places.Find(heard.Message);
        return [.. Places(heard, asked).Where(place => !taken.Any(mention => mention.First <= place.Last && place.First <= mention.Last))];
    }

    /// <summary>Places named only to be ruled out: "no pain in the left hip, only the right one" still means the hip.</summary>
    public IReadOnlyList<Found<Region>> RuledOut(Heard heard) =>
        [.. places.Find(heard.Message).Where(mention => Regions.ContainsKey(mention.Concept)).Select(Place)];

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Region value) => [("region", Kebab.FromPascal(value.ToString()))];

    private List<Found<Region>> Places(Heard heard, Lexicon lexicon) =>
        [.. lexicon.Find(heard.Message)
            .Where(mention => Regions.ContainsKey(mention.Concept) && !denial.IsDenied(heard.Message, mention))
            .Select(Place)];

    private static Found<Region> Place(Mention mention) => new(Regions[mention.Concept], mention.First, mention.Last);
}
