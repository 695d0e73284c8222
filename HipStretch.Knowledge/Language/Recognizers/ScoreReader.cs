using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Tells which numbers of a message are pain scores. A number that no cue makes a score is left alone: ages, days, "L5", "at 4 in the morning".
/// Of a voice transcript, "ate out of ten" is eight.
/// </summary>
internal sealed class ScoreReader(Lexicons lexicons)
{
    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly NumberReader heardAs = new(lexicons.Family("number-homophones"));
    private readonly Lexicon before = lexicons.Family("score-before");
    private readonly HashSet<string> after = lexicons.Words("score-after");
    private readonly HashSet<string> counted = lexicons.Words("score-counted");
    private readonly HashSet<string> otherNumbers = lexicons.Words("score-never");
    private readonly Lexicon otherTimes = lexicons.Family("score-clock");
    private readonly HashSet<string> small = [.. lexicons.Words("politeness"), .. lexicons.Words("score-small")];
    private readonly Lexicon places = lexicons.Family("regions");
    private readonly ScoreBounds bounds = new(lexicons);
    private readonly TerseList lists = new(lexicons);

    /// <summary>The scores of a message, in order.</summary>
    public IReadOnlyList<Found<SeverityFound>> All(Heard heard)
    {
        var message = heard.Message;
        var cues = before.All(message).Select(cue => cue.Last).ToHashSet();
        var clock = otherTimes.All(message);
        var isDescription = !heard.Expects(Expectation.Number) && places.All(message).Any(place => place.Concept != "neutral");
        List<Found<SeverityFound>> scores =
        [
            .. numbers.All(message)
                .Where(number => !IsNegative(message, number) && !IsScale(message, number) && (IsScored(message, number) || !clock.Any(cue => cue.Last == number.First - 1)))
                .Select(number => Read(number)).OfType<Found<SeverityFound>>(),
            .. heardAs.All(message).Where(number => message.At(number.First)!.All(char.IsLetter)).Select(Misheard).OfType<Found<SeverityFound>>(),
        ];
        return [.. scores.Where(score => !scores.Exists(other => other.First < score.First && other.Last >= score.First)).OrderBy(score => score.First)];

        Found<SeverityFound>? Read(SaidNumber number)
        {
            var end = AfterSoftening(message, number.Last);
            var scale = ScaleEnd(message, end);
            var isScore = scale is not null
                || (number.Most <= 10 && IsFree(heard, end) && !IsVertebra(message, number)
                    && (cues.Contains(number.First - 1)
                        || end > number.Last
                        || (isDescription && (StandsAlone(message, number) || (!heard.Expects(Expectation.Duration) && lists.IsItem(message, number.First, number.Last))))
                        || (heard.Expects(Expectation.Severity) && !otherNumbers.Contains(message.At(number.First - 1) ?? ""))));
            return isScore ? Score(message, number, scale ?? end) : null;
        }

        Found<SeverityFound>? Misheard(SaidNumber number) =>
            ScaleEnd(message, number.Last) is { } end ? Score(message, number, end)
            : heard.Expects(Expectation.Severity) && IsAlone(message, number) ? Score(message, number, number.Last)
            : null;
    }

    private Found<SeverityFound> Score(Message message, SaidNumber number, int last) =>
        new(bounds.Of(message, new(Math.Min(number.Least, 10), Math.Min(number.Most, 10)), number.First, last), number.First, last);

    /// <summary>Whether all other words only lead up to the number: "maybe ate".</summary>
    private bool IsAlone(Message message, SaidNumber number) =>
        message.Words.Count <= 5 && Enumerable.Range(0, message.Words.Count)
            .All(at => (at >= number.First && at <= number.Last) || message.IsMark(at) || small.Contains(message.Words[at]));

    /// <summary>"From 1 to 10", "on a scale of ten": the scale and no score.</summary>
    private static bool IsScale(Message message, SaidNumber number) =>
        (number.Most == 10 && number.Least is 0 or 1 && (message.At(number.First - 1) is "of" or "from" or "scale" or "between" or "a"))
        || (number.Least == 10 && message.At(number.First - 1) is "/" && message.At(number.First - 2) is [>= '0' and <= '9', ..])
        || (number.Least == 10 && (message.At(number.First - 2), message.At(number.First - 1)) is ("scale", "of") or ("out", "of"));

    /// <summary>"3 weeks 5/10": what is out of ten belongs to no time before it.</summary>
    private static bool IsScored(Message message, SaidNumber number) =>
        number.Most <= 10 && message.At(number.First - 1) is "week" or "weeks" or "day" or "days" or "month" or "months" or "year" or "years" && ScaleEnd(message, number.Last) is not null;

    /// <summary>"L4-5", "L4/5".</summary>
    private static bool IsVertebra(Message message, SaidNumber number) =>
        message.At(number.First - 1) is "-" or "/" && message.At(number.First - 2) is ['l' or 's' or 't' or 'c', >= '0' and <= '9', ..];

    /// <summary>A number of its own in a list: "lower back, 5, since Monday", "lower back, a 5", but not "discs 4, 5".</summary>
    private static bool StandsAlone(Message message, SaidNumber number)
    {
        var edge = message.At(number.First - 1) is "a" or "an" ? number.First - 2 : number.First - 1;
        return message.At(edge) is "," or "." or ";" or "\n"
            && message.At(number.Last + 1) is null or "," or "." or ";" or "\n"
            && message.At(edge - 1)?.Any(char.IsDigit) is not true
            && !(message.At(number.Last + 2)?.Any(char.IsDigit) is true && message.IsMark(number.Last + 3));
    }

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
        : (message.At(place + 1), message.At(place + 2), message.At(place + 3)) is ("out", "of", "the" or "a") && message.At(place + 4) is "10" or "ten" ? place + 4
        : message.At(place + 1) is "of" or "outta" or "over" or "outa" or "outof" && message.At(place + 2) is "10" or "ten" ? place + 2
        : null;

    /// <summary>Whether the number counts nothing: of what follows, only certain words are sure to be nothing countable, and where a score is asked for few are.</summary>
    private bool IsFree(Heard heard, int place) =>
        heard.Message.At(place + 1) is not "/"
        && (heard.Message.IsMark(place + 1)
            || (heard.Expects(Expectation.Severity)
                ? !counted.Contains(heard.Message.At(place + 1)!)
                : after.Contains(heard.Message.At(place + 1)!)));
}
