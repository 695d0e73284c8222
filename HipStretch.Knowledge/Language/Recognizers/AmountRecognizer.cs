using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds the number that answers a question for one that is no score: weeks, minutes, an age. The middle of a range; hours where minutes are asked for.</summary>
internal sealed class AmountRecognizer(Lexicons lexicons) : WordRecognizer<double>("amount")
{
    private static readonly FactId Minutes = FactId.Parse("minutes");

    private readonly NumberReader numbers = lexicons.Numbers;

    /// <inheritdoc />
    public override IReadOnlyList<Found<double>> Recognize(Heard heard) => !heard.Expects(Expectation.Number) ? []
        : heard.IsAsked(Minutes) && InHours(heard.Message) is { } hours ? [hours]
        : [.. numbers.All(heard.Message).Select(number => new Found<double>((number.Least + number.Most) / 2, number.First, number.Last))];

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
}
