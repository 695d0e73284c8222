using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Tells places and sides that are named only to be ruled out: "not my back, my hip", "it doesn't go down my leg", "my knees are fine".</summary>
internal sealed class PlaceDenial(Lexicons lexicons)
{
    private const int Reach = 7;
    private const int ReachOfFine = 3;

    private readonly Lexicon fine = lexicons.Family("places-fine");
    private readonly HashSet<string> between = lexicons.Words("places-between");

    public bool IsDenied(Message message, Mention place) => IsRuledOut(message, place) || IsFine(message, place);

    /// <summary>Of "not the left the right hip", the "not" is about the first side alone.</summary>
    private bool IsRuledOut(Message message, Mention place)
    {
        if (message.At(place.First) is "only" or "just" or "mainly" or "mostly")
        {
            return message.At(place.First - 1) is "not";
        }

        // "It's not, it's my right hip": the "not" was about what went before.
        if (message.At(place.First) is "its")
        {
            return false;
        }
        var sides = Enumerable.Range(place.First, place.Length).Count(at => message.At(at) is "left" or "right");
        for (var at = place.First - 1; at >= 0 && at >= place.First - Reach; at--)
        {
            switch (message.At(at))
            {
                case "left" or "right" when ++sides == 2 && message.At(at + 1) is "the" or "my" or "right" or "left":
                    return false;
                case "not" or "isnt" or "no" or "never" or "nor" or "neither" or "arent" or "without" or "doesnt" or "dont" or "didnt" or "hasnt" when message.At(at + 1) is not ("only" or "just" or "sure" or ","):
                    return true;
                case "it" or "its" or "only":
                    return false;
                case { } word when between.Contains(word):
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsFine(Message message, Mention place) => fine.Find(message)
        .Any(claim => claim.First > place.Last && claim.First - place.Last - 1 <= ReachOfFine
            && Enumerable.Range(place.Last + 1, claim.First - place.Last - 1).All(at => between.Contains(message.Words[at])));
}
