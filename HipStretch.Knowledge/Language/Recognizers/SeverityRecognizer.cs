using System.Globalization;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds pain scores, and words for how bad it is. Several that contradict each other are all told.</summary>
internal sealed class SeverityRecognizer(Lexicons lexicons) : WordRecognizer<SeverityFound>("pain.severity")
{
    private readonly ScoreReader scores = new(lexicons);
    private readonly ScoreSelection selection = new(lexicons);
    private readonly StandpointReader standpoints = new(lexicons);
    private readonly Lexicon grades = lexicons.Family("severity");
    private readonly Lexicon asked = lexicons.Family("severity-asked");

    /// <inheritdoc />
    public override IReadOnlyList<Found<SeverityFound>> Recognize(Heard heard)
    {
        var all = scores.All(heard);
        var said = selection.Select(heard.Message, all);
        return said.Count > 0 || all.Count > 0 ? said
            : Grades(heard.Message, grades) is { Count: > 0 } graded ? graded
            : heard.Expects(Expectation.Severity) ? Grades(heard.Message, asked)
            : [];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(SeverityFound value) =>
        [("score", value.Score), ("min", value.Least), ("max", value.Most)];

    private IReadOnlyList<Found<SeverityFound>> Grades(Message message, Lexicon lexicon) => standpoints.Standing<SeverityFound>(message,
        [.. lexicon.Find(message)
            .Where(mention => mention.Concept != "neither"
                && message.At(mention.First - 1) is not ("not" or "isnt" or "no" or "never" or "nothing"))
            .Select(mention => new Found<SeverityFound>(Grade(mention.Concept), mention.First, mention.Last))]);

    private static SeverityFound Grade(string concept)
    {
        var ends = concept.Split('-');
        return new(double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
