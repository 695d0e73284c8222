using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds the number that answers a question for one that is no score: weeks, minutes, an age. The middle of a range.</summary>
internal sealed class AmountRecognizer(Lexicons lexicons) : WordRecognizer<double>("amount")
{
    private readonly NumberReader numbers = lexicons.Numbers;

    /// <inheritdoc />
    public override IReadOnlyList<Found<double>> Recognize(Heard heard) => heard.Expects(Expectation.Number)
        ? [.. numbers.All(heard.Message).Select(number => new Found<double>((number.Least + number.Most) / 2, number.First, number.Last))]
        : [];

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(double value) => [("value", value)];
}
