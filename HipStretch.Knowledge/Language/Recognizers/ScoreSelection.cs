using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Of several scores, those that count: not those denied, taken back or past ("it was 8 but 4 now"), and the worst where it is called that.
/// </summary>
internal sealed class ScoreSelection(Lexicons lexicons)
{
    private const int Nearby = 3;

    private readonly Corrections corrections = new(lexicons);
    private readonly Lexicon cues = lexicons.Family("score-cues");
    private readonly StandpointReader standpoints = new(lexicons);

    /// <summary>The scores that count; several only where they contradict each other.</summary>
    public IReadOnlyList<Found<SeverityFound>> Select(Message message, IReadOnlyList<Found<SeverityFound>> scores)
    {
        if (scores.Count == 0)
        {
            return scores;
        }

        var marks = cues.Find(message);
        var standing = corrections.Standing(message, standpoints.Standing(message, [.. scores.Where(score => !IsDenied(message, score))]));
        return standing.Count < 2 ? standing
            : Marked("worst") is { Count: > 0 } highest && Marked("best") is { Count: > 0 } lowest ? Bounds([.. highest, .. lowest])
            : Marked("worst") is { Count: > 0 } worst ? [worst.MaxBy(score => score.Value.Most)!]
            : IsMoving(message, standing, marks) ? [standing[^1]]
            : Marked("now") is { Count: > 0 } current ? current
            : [.. standing.Except(Marked("past")).DefaultIfEmpty(standing[^1])];

        List<Found<SeverityFound>> Marked(string kind) =>
            [.. standing.Where((score, at) => marks.Any(mark => mark.Concept == kind && IsAbout(message, mark, score, standing, at, marks)))];
    }

    /// <summary>"At its worst 9, at its best 3".</summary>
    private static IReadOnlyList<Found<SeverityFound>> Bounds(IReadOnlyList<Found<SeverityFound>> scores) =>
        [scores[0] with { Value = new(scores.Min(score => score.Value.Least), scores.Max(score => score.Value.Most)) }];

    private static bool IsDenied(Message message, Found<SeverityFound> score) =>
        message.At(score.First - 1) is "not" or "isnt"
        || (message.At(score.First - 1) is "a" or "an" or "quite" or "really" && message.At(score.First - 2) is "not" or "isnt" && message.At(score.First - 1) is not "quite" && message.At(score.First - 3) is not "if");

    /// <summary>"Went from an 8 down to a 5".</summary>
    private static bool IsMoving(Message message, IReadOnlyList<Found<SeverityFound>> scores, IReadOnlyList<Mention> marks) =>
        marks.Any(mark => mark.Concept == "moved" && mark.Last < scores[0].First && scores[0].First - mark.Last - 1 <= Nearby)
        && Enumerable.Range(scores[0].Last + 1, scores[^1].First - scores[0].Last - 1).Any(at => message.At(at) is "to");

    /// <summary>Whether a mark stands nearer to this score than to the ones beside it, with no comma or "but" between.</summary>
    private static bool IsAbout(Message message, Mention mark, Found<SeverityFound> score, IReadOnlyList<Found<SeverityFound>> all, int at, IReadOnlyList<Mention> marks)
    {
        var isBefore = mark.Last < score.First && (at == 0 || mark.First > all[at - 1].Last)
            && !marks.Any(other => other.Concept != "neutral" && other.First > mark.Last && other.Last < score.First);
        var isAfter = mark.First > score.Last && (at == all.Count - 1 || mark.Last < all[at + 1].First) && !LeadsUp(score, at);
        var (from, to) = isBefore ? (mark.Last, score.First) : (score.Last, mark.First);
        return (isBefore || isAfter)
            && !Enumerable.Range(from + 1, to - from - 1).Any(place => message.At(place) is "," or "." or "but" or ";" or "and");

        // "Yesterday 7 today 5": what has a mark before it needs none after it.
        bool LeadsUp(Found<SeverityFound> one, int place) => marks.Any(before =>
            before.Concept != "neutral" && before.Last < one.First && one.First - before.Last - 1 <= Nearby && (place == 0 || before.First > all[place - 1].Last));
    }
}
