using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds the sex that people tell of themselves: "I'm a 44 year old woman", "bloke of 60".</summary>
internal sealed class SexRecognizer(Lexicons lexicons) : WordRecognizer<FlagFound>("sex")
{
    private static readonly FactId Sex = FactId.Parse("sex");

    private readonly Lexicon words = lexicons.Family("sexes");
    private readonly AssertionReader assertions = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<FlagFound>> Recognize(Heard heard)
    {
        var said = words.Find(heard.Message).Where(mention => mention.Concept != "neutral").ToList();
        var cues = said.Count > 0 ? assertions.Read(heard.Message, said) : null;
        return [.. said.Where(mention => AssertionReader.Of(cues!, mention) == Assertion.Present)
            .Select(mention => new Found<FlagFound>(new(Sex, new FactValue.Said(mention.Concept), Assertion.Present), mention.First, mention.Last))];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(FlagFound value) => [("sex", value.Value.ToString())];
}
