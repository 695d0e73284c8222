using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds what set the pain off: "since I lifted a box", but not "it hurts when I lift".</summary>
internal sealed class OnsetRecognizer(Lexicons lexicons) : WordRecognizer<Mechanism>("pain.onset")
{
    private const int Nearby = 4;

    private static readonly Dictionary<string, Mechanism> Mechanisms =
        Enum.GetValues<Mechanism>().ToDictionary(mechanism => Kebab.FromPascal(mechanism.ToString()));

    private readonly Lexicon starts = lexicons.Family("onset");
    private readonly Lexicon asked = lexicons.Family("onset-asked");
    private readonly Lexicon provoking = lexicons.Family("onset-provoked");
    private readonly HashSet<string> events = lexicons.Words("onset-events");
    private readonly TerseList lists = new(lexicons);
    private readonly AssertionReader assertions = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<Mechanism>> Recognize(Heard heard)
    {
        var found = Starts(heard, starts);
        return found.Count > 0 ? found
            : heard.Expects(Expectation.Onset) ? Starts(heard, asked)
            : lists.IsDescription(heard.Message) ? Starts(heard, asked).FindAll(start => start.Value is not (Mechanism.Unknown or Mechanism.Posture) && lists.IsItem(heard.Message, start.First, start.Last))
            : found;
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Mechanism value) => [("mechanism", Kebab.FromPascal(value.ToString()))];

    private List<Found<Mechanism>> Starts(Heard heard, Lexicon lexicon)
    {
        var message = heard.Message;
        return [.. Lexicon.Longest(message, [.. lexicon.All(message).Where(mention => mention.Concept != "neutral" || !TellsStart(message, mention))])
            .Where(mention => Mechanisms.ContainsKey(mention.Concept)
                && message.At(mention.First - 1) is not ("not" or "didnt" or "no" or "never" or "if")
                && (heard.Expects(Expectation.Onset) || !IsProvoked(message, mention))
                && !Subject.IsNamedPersons(assertions.Read(message, [mention]), mention))
            .Select(mention => new Found<Mechanism>(Mechanisms[mention.Concept], mention.First, mention.Last))
            .OrderBy(found => found.Value switch { Mechanism.Unknown => 2, Mechanism.Gradual => 1, _ => 0 })];
    }

    /// <summary>"Hurts when I sit at my desk" tells what brings it on each time, "hurt when I sat down" and "hurts since I lifted a box" how it began.</summary>
    private bool IsProvoked(Message message, Mention mention)
    {
        if (mention.Concept is "unknown" or "gradual" or "fall")
        {
            return false;
        }

        var (first, last) = (message.SentenceStart(mention.First), message.SentenceEnd(mention.Last));
        return !Enumerable.Range(first, last - first).Any(place => events.Contains(message.Words[place]))
            && provoking.All(message).Any(cue => cue.Concept == "before"
                ? cue.First >= first && cue.First < mention.First && mention.First - cue.Last - 1 <= Nearby
                : cue.First > mention.Last && cue.First - mention.Last - 1 <= Nearby && cue.Last < last);
    }

    /// <summary>"Hurts since I went running" and "I hurt my back running" tell what set it off; "hurts running" does not.</summary>
    private static bool TellsStart(Message message, Mention mention) =>
        Enumerable.Range(mention.First, mention.Length).Any(place =>
            message.At(place) is "since" || (message.At(place) is "hurt" && message.At(place + 1) is "my" or "me" && message.At(place - 1) is null or "i" or "ive" or "and" or "have"));
}
