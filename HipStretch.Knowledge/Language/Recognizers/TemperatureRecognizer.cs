using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Judges a temperature that was measured, as people give the figure and not what it means: 34-42 is in Celsius and 94-107 in Fahrenheit,
/// and it is a fever from 38 °C or 100.4 °F.
/// </summary>
internal sealed class TemperatureRecognizer(Lexicons lexicons) : WordRecognizer<FlagFound>("temperature")
{
    private const double FeverCelsius = 38;
    private const double FeverFahrenheit = 100.4;
    private const int Nearby = 6;

    private static readonly FactId Fever = FactId.Parse("fever");

    private readonly AssertionReader assertions = new(lexicons);
    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly Lexicon words = lexicons.Family("temperatures");
    private readonly HashSet<string> around = [.. lexicons.Words("fillers"), .. lexicons.Words("moments"), .. lexicons.Words("temperatures")];

    /// <inheritdoc />
    public override IReadOnlyList<Found<FlagFound>> Recognize(Heard heard)
    {
        var message = heard.Message;
        var said = words.Find(message);
        var isAlone = heard.Context.Asked is [var one] && one == Fever;
        return !isAlone && !said.Any(mention => mention.Concept == "name")
            ? []
            : [.. numbers.All(message)
                .Where(number => IsBody(number) && !IsOfSomethingElse(message, said, number)
                    && (IsNamed(message, said, number) || (isAlone && IsBare(message, number))))
                .Select(number => new Found<FlagFound>(new(Fever, FactValue.Yes, Claim(message, number)), number.First, number.Last))];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(FlagFound value) =>
        [("fact", value.Fact.ToString()), ("assertion", Loading.Kebab.FromPascal(value.Assertion.ToString()))];

    /// <summary>What else was found, without a "fever" or a "temperature" that only names what was measured: "temp 37.2, no shivers".</summary>
    public IEnumerable<Found<FlagFound>> Outweigh(Heard heard, IReadOnlyList<Found<FlagFound>> measured, IEnumerable<Found<FlagFound>> found)
    {
        if (measured.Count == 0)
        {
            return found;
        }

        var names = words.Find(heard.Message).Where(mention => mention.Concept == "name").ToList();
        return measured.Concat(found.Where(flag => flag.Value.Fact != Fever || !names.Exists(name => name.First <= flag.Last && name.Last >= flag.First)));
    }

    private Assertion Claim(Message message, SaidNumber number)
    {
        var measured = new Mention("fever", number.First, number.Last);
        return AssertionReader.Of(assertions.Read(message, [measured]), measured) is var claim and (Assertion.SomebodyElse or Assertion.Unclaimed) ? claim : Judge(number.Most);
    }

    private static Assertion Judge(double degrees) =>
        degrees >= (degrees < 90 ? FeverCelsius : FeverFahrenheit) ? Assertion.Present : Assertion.Absent;

    private static bool IsBody(SaidNumber number) => number.Most is (>= 34 and <= 42) or (>= 94 and <= 107);

    private static bool IsOfSomethingElse(Message message, IReadOnlyList<Mention> said, SaidNumber number) =>
        said.Any(mention => mention.Concept is "unlike" && mention.First == number.Last + 1)
        || (message.At(number.First - 1) is "im" or "aged" or "age" && !said.Any(mention => mention.Concept == "degrees" && mention.First == number.Last + 1));

    private static bool IsNamed(Message message, IReadOnlyList<Mention> said, SaidNumber number) => said.Any(mention =>
        mention.Concept == "name" && mention.Last >= number.First - Nearby && mention.First <= number.Last + Nearby
        && message.SentenceStart(mention.First) == message.SentenceStart(number.First));

    private bool IsBare(Message message, SaidNumber number) => Enumerable.Range(0, message.Words.Count)
        .All(at => (at >= number.First && at <= number.Last) || message.IsMark(at) || around.Contains(message.Words[at]) || char.IsAsciiDigit(message.Words[at][0]));
}
