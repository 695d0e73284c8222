using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Puts places and sides together: the chief place first, and one side for all of them.</summary>
internal sealed class LocationReader(Lexicons lexicons)
{
    private const int Nearby = 4;

    private readonly LocationRecognizer places = new(lexicons);
    private readonly SideRecognizer sides = new(lexicons);
    private readonly Corrections corrections = new(lexicons);
    private readonly StandpointReader standpoints = new(lexicons);
    private readonly Lexicon opposites = lexicons.Family("sides-opposite");
    private readonly Lexicon chief = lexicons.Family("places-chief");

    /// <summary>Where it hurts; null where no place and no side was said.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="isUnclear">Whether the sides contradict each other: "left or right, not sure".</param>
    public LocationFound? Read(Heard heard, out bool isUnclear)
    {
        var places = this.places.Recognize(heard);
        var said = corrections.Standing(heard.Message, Present(heard.Message, places, sides.Recognize(heard)));
        var all = said.Select(found => found.Value).Distinct().ToList();
        isUnclear = all.Count == 2 && !all.Contains(Side.Both) && IsEither(heard.Message, said);
        Side? side = all switch
        {
            [] => null,
            [var one] => one,
            _ => isUnclear ? null : Side.Both,
        };
        var regions = Regions(heard, standpoints.Standing(heard.Message, places));
        regions = regions.Count == 0 && side is not null ? Regions(heard, this.places.RuledOut(heard)) : regions;
        return regions.Count == 0 && side is null ? null : new(regions, side);
    }

    /// <summary>The sides of now: of "had the left hip done, it's the other one now" the right.</summary>
    private IReadOnlyList<Found<Side>> Present(Message message, IReadOnlyList<Found<Region>> regions, IReadOnlyList<Found<Side>> found)
    {
        var present = standpoints.Standing(message, found);
        if (found.Count == 0 || present.Any(side => IsOwn(side.First, side.Last)))
        {
            return present;
        }
        var other = opposites.Find(message).FirstOrDefault(cue => cue.First > found[^1].Last && IsOwn(cue.First, cue.Last));
        return other.Concept is not null && found[^1].Value is not Side.Both
            ? [new(found[^1].Value is Side.Left ? Side.Right : Side.Left, other.First, other.Last)]
            : regions.Any(place => IsOwn(place.First, place.Last)) ? [] : present;

        bool IsOwn(int first, int last) => standpoints.Of(message, first, last) is Standpoint.Own;
    }

    private List<Region> Regions(Heard heard, IReadOnlyList<Found<Region>> found)
    {
        var marks = found.Count > 1 ? chief.Find(heard.Message) : [];
        return [.. found
            .OrderByDescending(place => marks.Any(mark => mark.Concept == "after" ? mark.First == place.Last + 1 : mark.Last < place.First && place.First - mark.Last - 1 < Nearby
                && !found.Any(other => other.First > mark.Last && other.First < place.First)))
            .Select(place => place.Value).Distinct()];
    }

    private static bool IsEither(Message message, IReadOnlyList<Found<Side>> said) =>
        Enumerable.Range(said[0].Last + 1, Math.Max(said[^1].First - said[0].Last - 1, 0)).Any(at => message.At(at) is "or");
}
