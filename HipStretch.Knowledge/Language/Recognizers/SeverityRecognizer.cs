using System.Globalization;
using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds pain scores, and words for how bad it is. A number that no cue makes a score is left alone: ages, days, "L5".</summary>
internal sealed class SeverityRecognizer(Lexicons lexicons) : WordRecognizer<SeverityFound>("pain.severity")
{
    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly Lexicon before = lexicons.Family("score-before");
    private readonly HashSet<string> after = lexicons.Words("score-after");
    private readonly HashSet<string> otherNumbers = lexicons.Words("score-never");
    private readonly Lexicon places = lexicons.Family("regions");
    private readonly Lexicon grades = lexicons.Family("severity");
    private readonly Lexicon asked = lexicons.Family("severity-asked");

    /// <inheritdoc />
    public override IReadOnlyList<Found<SeverityFound>> Recognize(Heard heard)
    {
        var scores = Scores(heard);
        var grade = Grades(heard.Message, grades);
        return scores.Count > 0 ? scores
            : grade.Count == 0 && heard.Expects(Expectation.Severity) ? Grades(heard.Message, asked)
            : grade;
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(SeverityFound value) =>
        [("score", value.Score), ("min", value.Least), ("max", value.Most)];

    private List<Found<SeverityFound>> Scores(Heard heard)
    {
        var message = heard.Message;
        var cues = before.All(message).Select(cue => cue.Last).ToHashSet();
        var describes = !heard.Expects(Expectation.Number) && places.All(message).Any(place => place.Concept != "neutral");
        var found = new List<Found<SeverityFound>>();
        foreach (var number in numbers.All(message).Where(number => !IsNegative(message, number)))
        {
            var end = AfterSoftening(message, number.Last);
            var scale = ScaleEnd(message, end);
            var isScore = scale is not null
                || (number.Most <= 10 && IsFree(message, end)
                    && (cues.Contains(number.First - 1)
                        || (describes && StandsAlone(message, number))
                        || (heard.Expects(Expectation.Severity) && !otherNumbers.Contains(message.At(number.First - 1) ?? ""))));
            if (isScore)
            {
                found.Add(new(new(Math.Min(number.Least, 10), Math.Min(number.Most, 10)), number.First, scale ?? number.Last));
            }
        }

        return found;
    }

    /// <summary>A number of its own in a list: "lower back, 5, since Monday", but not "discs 4, 5".</summary>
    private static bool StandsAlone(Message message, SaidNumber number) =>
        message.At(number.First - 1) is "," or "." or ";" or "\n"
        && message.At(number.Last + 1) is null or "," or "." or ";" or "\n"
        && message.At(number.First - 2)?.Any(char.IsDigit) is not true
        && !(message.At(number.Last + 2)?.Any(char.IsDigit) is true && message.IsMark(number.Last + 3));

    /// <summary>"-3" and "minus 3" are on no scale; any other dash is only a mark.</summary>
    private static bool IsNegative(Message message, SaidNumber number)
    {
        var start = message.Tokens[number.First].Start;
        return message.At(number.First - 1) is "minus" or "negative"
            || (start > 0 && message.Text[start - 1] is '-' or '−' && (start == 1 || char.IsWhiteSpace(message.Text[start - 2])));
    }

    private static int AfterSoftening(Message message, int place) => message.At(place + 1) is "ish" ? place + 1 : place;

    /// <summary>The last word of "/10" or "out of ten" after a place, where that is what follows.</summary>
    private static int? ScaleEnd(Message message, int place) =>
        message.At(place + 1) is "/" && message.At(place + 2) is "10" && message.At(place + 3) is not "/" ? place + 2
        : (message.At(place + 1), message.At(place + 2)) is ("out", "of") && message.At(place + 3) is "10" or "ten" ? place + 3
        : message.At(place + 1) is "of" or "outta" && message.At(place + 2) is "10" or "ten" ? place + 2
        : null;

    private bool IsFree(Message message, int place) =>
        message.At(place + 1) is not "/" && (message.IsMark(place + 1) || after.Contains(message.At(place + 1)!));

    private static List<Found<SeverityFound>> Grades(Message message, Lexicon lexicon) =>
        [.. lexicon.Find(message)
            .Where(mention => mention.Concept != "neither"
                && message.At(mention.First - 1) is not ("not" or "isnt" or "no" or "never" or "nothing"))
            .Select(mention => new Found<SeverityFound>(Grade(mention.Concept), mention.First, mention.Last))];

    private static SeverityFound Grade(string concept)
    {
        var ends = concept.Split('-');
        return new(double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
