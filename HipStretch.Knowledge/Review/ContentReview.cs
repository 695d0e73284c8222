using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Review;

/// <summary>
/// The lint of meaning: content that loads may still claim too much, be out of date, be hard to read or to hear, or be said by nobody.
/// </summary>
/// <param name="today">The day of the review; what was reviewed later, or too long before, is a problem.</param>
/// <param name="program">What the program says by itself.</param>
public sealed class ContentReview(DateOnly today, ProgramWords program)
{
    /// <summary>Reviews content. Where it cannot be loaded, what keeps it from that is all that is reported.</summary>
    public ReviewOutcome Of(IEnumerable<ContentFile> files)
    {
        LoadedContent content;
        try
        {
            content = ContentLoader.LoadWithPlaces(files);
        }
        catch (ContentException exception)
        {
            return new(exception.Problems, null);
        }

        return new([.. Problems(content).Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)], content.Knowledge);
    }

    private IEnumerable<ContentProblem> Problems(LoadedContent content)
    {
        var sayings = Sayings.Of(content);
        return
        [
            .. SourceRules.Problems(content, today),
            .. GradeRules.Problems(content, sayings),
            .. ClaimRules.Problems(sayings),
            .. MedicineRules.Problems(content),
            .. VoiceRules.Problems(sayings),
            .. StepRules.Problems(content),
            .. FigureRules.Problems(content),
            .. PlaceholderRules.Problems(sayings, program),
            .. PhraseRules.Problems(content, program),
        ];
    }
}
