using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds what set the pain off: "since I lifted a box", but not "it hurts when I lift".</summary>
internal sealed class OnsetRecognizer(Lexicons lexicons) : WordRecognizer<Mechanism>("pain.onset")
{
    private static readonly Dictionary<string, Mechanism> Mechanisms =
        Enum.GetValues<Mechanism>().ToDictionary(mechanism => Kebab.FromPascal(mechanism.ToString()));

    private readonly Lexicon starts = lexicons.Family("onset");
    private readonly Lexicon asked = lexicons.Family("onset-asked");
    private readonly AssertionReader assertions = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<Mechanism>> Recognize(Heard heard)
    {
        var found = Starts(heard.Message, starts);
        return found.Count == 0 && heard.Expects(Expectation.Onset) ? Starts(heard.Message, asked) : found;
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(Mechanism value) => [("mechanism", Kebab.FromPascal(value.ToString()))];

    private List<Found<Mechanism>> Starts(Message message, Lexicon lexicon) =>
        [.. Lexicon.Longest(message, [.. lexicon.All(message).Where(mention => mention.Concept != "neutral" || !TellsStart(message, mention))])
            .Where(mention => Mechanisms.ContainsKey(mention.Concept)
                && message.At(mention.First - 1) is not ("not" or "didnt" or "no" or "never" or "if")
                && !Subject.IsNamedPersons(assertions.Read(message, [mention]), mention))
            .Select(mention => new Found<Mechanism>(Mechanisms[mention.Concept], mention.First, mention.Last))
            .OrderBy(found => found.Value is Mechanism.Unknown or Mechanism.Gradual)];

    /// <summary>"Hurts since I went running" tells what set it off; "hurts running" does not.</summary>
    private static bool TellsStart(Message message, Mention mention) =>
        Enumerable.Range(mention.First, mention.Length).Any(place => message.At(place) is "since");
}
