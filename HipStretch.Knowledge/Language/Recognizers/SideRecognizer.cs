using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds left, right and both where they are sides: never in "that's right", "right now" or "I left work".</summary>
internal sealed class SideRecognizer(Lexicons lexicons) : WordRecognizer<Side>("pain.side")
{
    private readonly Lexicon sides = lexicons.Family("sides");
    private readonly Lexicon asked = lexicons.Family("sides-asked");
    private readonly Lexicon parts = lexicons.Family("side-parts");
    private readonly HashSet<string> afterAnswer = lexicons.Words("sides-after");
    private readonly PlaceDenial denial = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<Side>> Recognize(Heard heard)
    {
        var message = heard.Message;
        var clear = sides.Find(message);
        IEnumerable<Mention> found = [.. clear, .. BesideParts(message).Where(side => !clear.Any(side.Overlaps))];
        if (!found.Any(mention => SideOf(mention) is not null) && heard.Context.Expects is Expectation.Side or Expectation.Location)
        {
            found = asked.Find(message).Where(side => message.At(side.Last + 1) is not "?" && !OpensTalk(message, side) && !clear.Any(side.Overlaps)
                && (heard.Expects(Expectation.Side) || side.Concept != "both" || message.At(side.First) is "both"));
        }

        return [.. found.Where(mention => SideOf(mention) is not null && !denial.IsDenied(message, mention))
            .OrderBy(mention => mention.First)
            .Select(mention => new Found<Side>(SideOf(mention)!.Value, mention.First, mention.Last))];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Side value) => [("side", value switch
    {
        Side.Left => "left",
        Side.Right => "right",
        _ => "both",
    })];

    private IEnumerable<Mention> BesideParts(Message message)
    {
        foreach (var part in parts.Find(message))
        {
            if (message.At(part.First - 1) is "left" or "right" && message.At(part.First - 2) is not ("that" or "alright"))
            {
                yield return new(message.At(part.First - 1)!, part.First - 1, part.First - 1);
            }

            if (message.At(part.First - 1) is "write" or "rite" or "wright" && message.At(part.First - 2) is null or "my" or "the" or "its" or "," or "in")
            {
                yield return new("right", part.First - 1, part.First - 1);
            }
            var after = message.At(part.Last + 1) is "," ? part.Last + 2 : part.Last + 1;
            if (message.At(after) is "left" or "right" && !IsTag(message, after)
                && message.At(after + 1) is null or "." or "," or "!" or "and" or "side")
            {
                yield return new(message.At(after)!, after, after);
            }
        }
    }

    /// <summary>"Right, so it's my back" and "right then": of an answer little follows but how sure it is.</summary>
    private bool OpensTalk(Message message, Mention side)
    {
        if (message.At(side.First) is not "right" || side.First != message.SentenceStart(side.First))
        {
            return false;
        }

        var next = message.At(side.Last + 1) is "," ? side.Last + 2 : side.Last + 1;
        return !message.IsMark(next)
            && !afterAnswer.Contains(message.Words[next])
            && !(message.At(next) is "i" && message.At(next + 1) is "think" or "guess" or "believe" or "reckon" or "suppose" or "say");
    }

    private static bool IsTag(Message message, int place) => message.At(place) is "right" && message.At(place - 1) is ",";

    private static Side? SideOf(Mention mention) => mention.Concept switch
    {
        "left" => Side.Left,
        "right" => Side.Right,
        "both" => Side.Both,
        _ => null,
    };
}
