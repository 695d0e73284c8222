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

    /// <summary>The next thing of a stage that makes sense to ask and is not known yet; null where the stage is complete.</summary>
    public Question? Next(QuestionStage stage, Facts known) => inOrder
        .FirstOrDefault(question => question.Stage == stage && question.IsRelevant(known) && question.Open(known).Any());

    /// <summary>The facts that matter for a person's safety and that nobody knows yet, each once.</summary>
    public IReadOnlyList<FactId> Unasked(Facts known) =>
    [
        .. inOrder
            .Where(question => question.Stage is QuestionStage.Safety or QuestionStage.BeforeStretching && question.IsRelevant(known))
            .SelectMany(question => question.Open(known))
            .Distinct(),
    ];
}
