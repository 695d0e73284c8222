using System.Globalization;
using HipStretch.Knowledge.Language.Times;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Finds how long it has lasted, in days: "for 3 weeks", "since I lifted a box on Tuesday", "since 2019". The surest comes first.
/// Other times are left alone: "20 weeks pregnant", "8 hours a day", "next Tuesday".
/// </summary>
internal sealed class DurationRecognizer(Lexicons lexicons) : WordRecognizer<double>("pain.duration")
{
    private const int NearbyBefore = 5;
    private const int NearbyAfter = 2;

    private readonly TimeReader times = new(lexicons);
    private readonly CalendarReader calendar = new(lexicons);
    private readonly Lexicon moments = lexicons.Family("moments");
    private readonly Lexicon vague = lexicons.Family("durations");
    private readonly Lexicon asked = lexicons.Family("durations-asked");
    private readonly Lexicon starts = lexicons.Family("start-cues");
    private readonly Lexicon onset = lexicons.Family("onset");
    private readonly StandpointReader standpoints = new(lexicons);
    private readonly Corrections corrections = new(lexicons);
    private readonly Lexicon others = lexicons.Family("other-times");
    private readonly HashSet<string> neverBefore = lexicons.Words("duration-never-after");
    private readonly HashSet<string> neverAfter = lexicons.Words("duration-never-before");

    /// <inheritdoc />
    public override IReadOnlyList<Found<double>> Recognize(Heard heard)
    {
        var message = heard.Message;
        var belonging = others.Find(message).Where(other => other.Concept == "other").ToList();
        List<SaidTime> lasting = [.. times.All(message), .. vague.Find(message).Select(Said)];
        List<SaidTime> begun = [.. calendar.All(message, heard.Now), .. moments.Find(message).Select(Said)];
        List<Mention> beginnings = begun.Count == 0
            ? []
            : [.. starts.Find(message), .. onset.Find(message).Where(start => start.Concept != "neutral")];
        List<Found<double>> found =
        [
            .. lasting
                .Where(time => time.UnitDays >= 1 || IsPast(message, time) || heard.Expects(Expectation.Duration))
                .Where(time => IsOurs(message, belonging, time))
                .OrderByDescending(time => IsPast(message, time)).Select(Found),
            .. begun
                .Where(time => heard.Expects(Expectation.Duration) || HasStart(message, beginnings, time))
                .Where(time => IsOurs(message, belonging, time)).Select(Found),
        ];
        return found.Count > 0 ? Longest(message, corrections.Standing(message, standpoints.Standing(message, found)))
            : heard.Expects(Expectation.Duration) && lasting.Count + begun.Count + belonging.Count == 0 ? [.. asked.Find(message).Select(Said).Select(Found)]
            : [];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(double value) => [("days", value)];

    /// <summary>"3 weeks but much worse the last 2 days" has lasted for 3 weeks: the longest first, and what it has been worse for last.</summary>
    private static IReadOnlyList<Found<double>> Longest(Message message, IReadOnlyList<Found<double>> found) =>
        [.. found.OrderBy(time => IsOfChange(message, time)).ThenByDescending(time => time.Value)];

    private static bool IsOfChange(Message message, Found<double> time) =>
        Enumerable.Range(Math.Max(time.First - NearbyBefore, 0), Math.Min(NearbyBefore, time.First)).Any(at => message.At(at) is "worse" or "worst" or "flared" or "flare" or "worsened")
            && message.At(time.First - 1) is not ",";

    private static Found<double> Found(SaidTime time) => new(time.Days, time.First, time.Last);

    private static SaidTime Said(Mention mention) =>
        new(double.Parse(mention.Concept, CultureInfo.InvariantCulture), 1, mention.First, mention.Last);

    private static bool IsPast(Message message, SaidTime time) =>
        message.At(time.Last + 1) is "ago" or "now"
        || message.At(time.First - 1) is "for" or "since" or "last" or "past" or "about" or "nearly" or "over";

    private bool IsOurs(Message message, IReadOnlyList<Mention> belonging, SaidTime time) =>
        !neverBefore.Contains(message.At(time.First - 1) ?? "")
        && !neverAfter.Contains(message.At(time.Last + 1) ?? "")
        && !belonging.Any(other => message.SentenceStart(other.First) == message.SentenceStart(time.First)
            && other.Last >= time.First - NearbyBefore && other.First <= time.Last + NearbyAfter);

    /// <summary>Whether the sentence says that something began then: "since Tuesday", "yesterday I slipped".</summary>
    private static bool HasStart(Message message, IReadOnlyList<Mention> beginnings, SaidTime time)
    {
        var (first, last) = (message.SentenceStart(time.First), message.SentenceEnd(time.Last));
        return beginnings.Any(start => start.First >= first && start.Last < last && (start.Concept != "start" || start.Last < time.First));
    }
}
