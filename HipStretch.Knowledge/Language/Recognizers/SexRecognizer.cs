using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds the sex that people tell of themselves: "I'm a 44 year old woman", "bloke of 60", "F 34, left hip".</summary>
internal sealed class SexRecognizer(Lexicons lexicons) : WordRecognizer<FlagFound>("sex")
{
    private static readonly FactId Sex = FactId.Parse("sex");

    private readonly Lexicon words = lexicons.Family("sexes");
    private readonly AssertionReader assertions = new(lexicons);
    private readonly TerseList lists = new(lexicons);

    /// <inheritdoc />
    public override IReadOnlyList<Found<FlagFound>> Recognize(Heard heard)
    {
        var said = words.Find(heard.Message).Where(mention => mention.Concept != "neutral").ToList();
        var cues = said.Count > 0 ? assertions.Read(heard.Message, said) : null;
        return said.Count == 0 && Listed(heard) is { } letter
            ? [new(new(Sex, new FactValue.Said(letter), Assertion.Present), 0, 1)]
            : [.. said.Where(mention => AssertionReader.Of(cues!, mention) == Assertion.Present)
            .Select(mention => new Found<FlagFound>(new(Sex, new FactValue.Said(mention.Concept), Assertion.Present), mention.First, mention.Last))];
    }

    /// <summary>The letter or word beside the age that a list begins with: "F 34", "51 m".</summary>
    private string? Listed(Heard heard)
    {
        var message = heard.Message;
        var (one, other) = (message.At(0), message.At(1));
        var letter = IsAge(one) ? other : IsAge(other) ? one : null;
        return letter is not ("f" or "woman" or "m" or "man") || heard.Context.Expects is not Expectation.Nothing || !lists.IsDescription(message) ? null
            : letter is "f" or "woman" ? "female" : "male";
    }

    private static bool IsAge(string? word) => word is [>= '1' and <= '9', >= '0' and <= '9'];

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(FlagFound value) => [("sex", value.Value.ToString())];
}
