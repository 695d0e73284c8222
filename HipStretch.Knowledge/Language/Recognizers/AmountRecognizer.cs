using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Finds the number that answers a question for one that is no score: weeks, minutes, an age. The middle of a range; hours where minutes are asked
/// for. A number of something else,
/// "I've had 3 kids", is none: with such an answer an adult would be taken for a child.
/// </summary>
internal sealed class AmountRecognizer(Lexicons lexicons) : WordRecognizer<double>("amount")
{
    private const string DaysOfAYear = "365";
    private static readonly FactId[] Ages = [FactId.Parse("age"), FactId.Parse("age-at-onset")];
    private static readonly FactId Minutes = FactId.Parse("minutes");

    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly Lexicon units = lexicons.Family("time-units");
    private readonly HashSet<string> around = [.. lexicons.Words("amount-words"), .. lexicons.Words("politeness")];

    /// <inheritdoc />
    public override IReadOnlyList<Found<double>> Recognize(Heard heard)
    {
        if (!heard.Expects(Expectation.Number))
        {
            return [];
        }

        if (heard.IsAsked(Minutes) && InHours(heard.Message) is { } hours)
        {
            return [hours];
        }

        var said = numbers.All(heard.Message);
        return said.Count > 0 && !(heard.Context.Asked.Any(Ages.Contains) && IsOfAnotherUnit(heard.Message, said))
            && Enumerable.Range(0, heard.Message.Words.Count).All(place => MayStand(heard.Message, said, place))
            ? [.. said.Select(number => new Found<double>((number.Least + number.Most) / 2, number.First, number.Last))]
            : [];
    }

    /// <summary>"Half an hour", "an hour", "an hour and a half", in minutes.</summary>
    private Found<double>? InHours(Message message)
    {
        var at = Enumerable.Range(0, message.Words.Count).FirstOrDefault(place => message.At(place) is "hour" or "hours" or "hr" or "hrs");
        double? hours = (message.At(at - 2), message.At(at - 1)) switch
        {
            _ when at == 0 => null,
            _ when numbers.All(message).Cast<SaidNumber?>().FirstOrDefault(number => number!.Value.Last == at - 1) is { } number => (number.Least + number.Most) / 2,
            (_, "half") or ("half", "a" or "an") => 0.5,
            ("of", "a" or "an") => message.At(at - 4) is "three" or "3" ? 0.75 : 0.25,
            (_, "a" or "an") => 1,
            _ => null,
        };
        return hours is null ? null : new(60 * (message.At(at + 3) is "half" ? hours.Value + 0.5 : hours.Value), at, at);
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(double value) => [("value", value)];

    /// <summary>"9 weeks" is nobody's age.</summary>
    private bool IsOfAnotherUnit(Message message, IReadOnlyList<SaidNumber> said) =>
        units.Find(message).Any(unit => unit.Concept != DaysOfAYear && said.Any(number => number.Last == unit.First - 1));

    private bool MayStand(Message message, IReadOnlyList<SaidNumber> said, int place) =>
        message.IsMark(place) || around.Contains(message.Words[place]) || said.Any(number => place >= number.First && place <= number.Last);
}
