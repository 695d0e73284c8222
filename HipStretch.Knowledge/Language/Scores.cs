namespace HipStretch.Knowledge.Language;

/// <summary>What several scores of one message amount to.</summary>
internal static class Scores
{
    /// <summary>Scores no further apart than this are one range: "6, or 7 at times".</summary>
    private const double Close = 1;

    /// <summary>One score or range; null where none was said, or several that contradict each other.</summary>
    public static SeverityFound? Together(IReadOnlyList<SeverityFound> scores) =>
        scores is [var one] ? one : scores.Count == 0 || Conflict(scores) ? null : new(scores.Min(score => score.Least), scores.Max(score => score.Most));

    /// <summary>Whether there are several that contradict each other, so that we must ask.</summary>
    public static bool Conflict(IReadOnlyList<SeverityFound> scores) =>
        scores.Count > 1 && scores.Max(score => score.Most) - scores.Min(score => score.Most) > Close;
}
