using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Review;

/// <summary>
/// How hard we may be to read: questions and alerts at grade 6, a step, being one sentence, at 7, everything else at 8, an answer as a whole
/// (CLINICAL: plain language).
/// </summary>
internal static class GradeRules
{
    private const double Hardest = 8;
    private const double HardestInAction = 6;
    private const double HardestInAStep = 7;

    /// <summary>Syllables are counted by spelling, which in a short text errs by so much.</summary>
    private const double Error = 0.7;

    public static IEnumerable<ContentProblem> Problems(LoadedContent content, IReadOnlyList<Saying> sayings)
    {
        var grade = new ReadingGrade(content.Knowledge);
        return
        [
            .. sayings.Where(saying => saying.Kind == SayingKind.Answer).GroupBy(saying => saying.At.File)
                .SelectMany(answer => Judge(grade, answer.First(), string.Join(' ', answer.Select(claim => claim.Text)), Hardest)),
            .. from saying in sayings
               let most = Most(saying)
               where most is not null
               from text in saying.Texts
               from problem in Judge(grade, saying, text, most.Value)
               select problem,
        ];
    }

    private static double? Most(Saying saying) => saying.Kind switch
    {
        SayingKind.Question or SayingKind.Alert => HardestInAction + Error,
        SayingKind.Step => HardestInAStep,
        SayingKind.Phrase or SayingKind.Piece when IsSentence(saying.Text) => Hardest + Error,
        _ => null,
    };

    /// <summary>A few words that are fitted into others, or name something, have no grade of their own.</summary>
    private static bool IsSentence(string text) => text[^1] is '.' or '!' or '?';

    private static IEnumerable<ContentProblem> Judge(ReadingGrade grade, Saying at, string text, double most) => grade.Of(text) is var found && found > most
        ? [at.Problem($"this reads at grade {found:0.0}, and {most:0.#} is the hardest that it may; shorten its words and sentences: \"{Start(text)}\"")]
        : [];

    private static string Start(string text) => text.Length <= 80 ? text : text[..80] + "...";
}
