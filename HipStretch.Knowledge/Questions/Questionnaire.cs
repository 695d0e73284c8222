using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>Everything that we ask, and what to ask next.</summary>
public sealed class Questionnaire(IEnumerable<Question> questions)
{
    private readonly Question[] inOrder = [.. questions.OrderBy(question => question.Order)];

    private readonly Dictionary<QuestionId, Question> byId = questions.ToDictionary(question => question.Id);

    /// <summary>All questions, in the order in which they are asked.</summary>
    public IReadOnlyList<Question> All => inOrder;

    /// <summary>The question of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such question: a bug that a test over all ids in use finds first.</exception>
    public Question this[QuestionId id] => byId.TryGetValue(id, out var question) ? question : throw new KeyNotFoundException($"There is no question '{id}'.");

    /// <summary>The next thing of a stage that makes sense to ask and is not settled yet; null where the stage is complete.</summary>
    public OpenQuestion? Next(QuestionStage stage, Interview interview)
    {
        foreach (var question in inOrder)
        {
            if (question.Stage == stage && question.IsRelevant(interview.Known) && IsOpen(question, interview))
            {
                return new OpenQuestion(question.Id, NextItem(question, interview));
            }
        }

        return null;
    }

    /// <summary>
    /// The next question of a stage that can settle one of some facts, or that tells whether a question for them makes sense; null where
    /// there is none. For whom it is urgent already: only what could make it an emergency is still worth asking.
    /// </summary>
    public OpenQuestion? Next(QuestionStage stage, Interview interview, IReadOnlySet<FactId> only)
    {
        var open = inOrder.Where(question => question.Stage == stage && question.IsRelevant(interview.Known) && IsOpen(question, interview)).ToArray();
        var settling = open.Where(question => question.Open(interview.Known, interview.Asked.Contains(question.Id)).Any(only.Contains)).ToArray();
        var deciding = settling.SelectMany(question => question.Relevant?.Facts ?? []).ToHashSet();
        return open.FirstOrDefault(question => settling.Contains(question) || question.Facts.Any(deciding.Contains)) is { } next
            ? new OpenQuestion(next.Id, NextItem(next, interview))
            : null;
    }

    /// <summary>Whether a question of this id is there: stored state may name one that a release took away.</summary>
    public bool Contains(QuestionId id) => byId.ContainsKey(id);

    /// <summary>Whether the pain was described and everything about safety was asked.</summary>
    public bool IsComplete(Interview interview) =>
        Next(QuestionStage.Describe, interview) is null
        && Next(QuestionStage.Safety, interview) is null
        && Next(QuestionStage.BeforeStretching, interview) is null;

    /// <summary>The facts that matter for a person's safety and that nobody knows yet, each once.</summary>
    public IReadOnlyList<FactId> Unasked(Facts known)
    {
        var unasked = new List<FactId>();
        foreach (var question in inOrder)
        {
            if (question.Stage is QuestionStage.Safety or QuestionStage.BeforeStretching && question.IsRelevant(known))
            {
                for (var i = 0; i < question.Facts.Count; i++)
                {
                    if (known[question.Facts[i]] is null && !unasked.Contains(question.Facts[i]))
                    {
                        unasked.Add(question.Facts[i]);
                    }
                }
            }
        }

        return unasked;
    }

    /// <summary>The question that describes the pain by a fact; null where none does.</summary>
    public Question? About(FactId fact) => inOrder.FirstOrDefault(question => question.Stage == QuestionStage.Describe && question.Facts.Contains(fact));

    /// <summary>A few words for a fact, from the tick list that asks for it; null where none does.</summary>
    public string? TitleOf(FactId fact) => inOrder.SelectMany(question => question.Items ?? []).FirstOrDefault(item => item.Fact == fact)?.Title;

    /// <summary>Only a tick list is asked again, for what was not ticked by name; any other question was answered as well as it can be.</summary>
    private static bool IsOpen(Question question, Interview interview)
    {
        var asked = interview.Asked.Contains(question.Id);
        return (!asked || question.Kind == QuestionKind.AnyOf) && question.IsOpen(interview.Known, asked);
    }

    /// <summary>What is in doubt is asked alone, before the rest of its list.</summary>
    private static FactId? NextItem(Question question, Interview interview) =>
        question.Items?.FirstOrDefault(item => interview.Known[item.Fact] is null && interview.Alone.Contains(item.Fact))?.Fact;
}
