using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Makes a range of a score of which only one end was said: "at least 7" is 7-10, "no more than 4" is 0-4.</summary>
internal sealed class ScoreBounds(Lexicons lexicons)
{
    private const double Worst = 10;

    private readonly Lexicon bounds = lexicons.Family("score-bounds");

    /// <summary>The range, or the score itself where the words around it set no bound.</summary>
    public SeverityFound Of(Message message, SeverityFound score, int first, int last)
    {
        var said = bounds.Find(message).FirstOrDefault(bound => bound.Concept.EndsWith("after", StringComparison.Ordinal) ? bound.First == last + 1 : bound.Last == first - 1);
        return said.Concept switch
        {
            "at-least" or "at-least-after" => score with { Most = Worst, IsBound = score.Least < Worst },
            "at-most" or "at-most-after" => score with { Least = 0, IsBound = true },
            "not-quite" => score with { Least = Math.Max(score.Least - 1, 0), IsBound = true },
            _ => score,
        };
    }
}
