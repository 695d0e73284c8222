using System.Collections.Immutable;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>How far the questions have come with one person.</summary>
/// <param name="Known">What is known of them.</param>
/// <param name="Asked">The questions that were answered.</param>
/// <param name="Alone">What is asked alone and before the rest of its tick list; none where null.</param>
/// <param name="Denied">What was denied before it was asked for: it is still asked, but said so; none where null.</param>
public sealed record Interview(
    Facts Known,
    ImmutableHashSet<QuestionId> Asked,
    ImmutableHashSet<FactId>? Alone = null,
    ImmutableHashSet<FactId>? Denied = null)
{
    /// <summary>What is asked alone and before the rest of its tick list.</summary>
    public ImmutableHashSet<FactId> Alone { get; init; } = Alone ?? [];

    /// <summary>What was denied before it was asked for.</summary>
    public ImmutableHashSet<FactId> Denied { get; init; } = Denied ?? [];

    /// <summary>How long answers hold. After an hour a body may feel different, and it is asked anew.</summary>
    public static readonly TimeSpan HoldsFor = TimeSpan.FromHours(1);

    /// <summary>Nothing was asked yet.</summary>
    public static Interview New { get; } = new(Facts.None, []);

    /// <summary>As if a fact had not been asked for; where it is one of a list, it is asked for alone.</summary>
    public Interview AskAgain(FactId fact, Questionnaire questions) => this with
    {
        Known = Known.Without(fact),
        Asked = Asked.Except(questions.All.Where(question => question.Facts.Contains(fact)).Select(question => question.Id)),
        Alone = Alone.Add(fact),
    };

    /// <summary>
    /// Begins anew, but for what must not be lost by that: a sign that forbade stretching is asked for by name, and what only time can
    /// change stays known.
    /// </summary>
    public Interview Restart(KnowledgeBase knowledge)
    {
        var barring = knowledge.Assess(Known).Matched.Where(match => match.Rule.Stretch == StretchAdvice.No)
            .SelectMany(match => match.Signs).ToHashSet();
        var asking = knowledge.Questions.All
            .Where(question => question.Stage != QuestionStage.Later && question.IsRelevant(Known) && question.Facts.Any(barring.Contains)).ToArray();
        return New with
        {
            Known = Facts.None.With(Known.Where(pair => barring.Contains(pair.Key) && !asking.Any(question => question.Facts.Contains(pair.Key)))),
            Alone = [.. asking.SelectMany(question => question.Facts).Where(barring.Contains)],
        };
    }

    /// <summary>With what an answer told.</summary>
    public Interview After(QuestionId question, AnswerReading reading) => reading switch
    {
        AnswerReading.Told told => this with { Known = Known.With(told.Learned), Asked = Asked.Add(question) },
        AnswerReading.OneByOne list => this with { Alone = Alone.Union(list.Items) },
        AnswerReading.InDoubt doubt => this with { Known = Known.With(doubt.Learned), Alone = Alone.Union(doubt.Items) },
        _ => this,
    };
}
