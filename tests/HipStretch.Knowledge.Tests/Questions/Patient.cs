using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

/// <summary>Somebody of whom all is true that a test says, and nothing else, and who answers the whole check by the buttons.</summary>
internal sealed class Patient
{
    private const int FarTooMany = 40;
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly AnswerReader Reader = new(Knowledge);

    private readonly Facts truth;

    public Patient(Facts truth)
    {
        this.truth = truth;
        while (Next() is { } open && Asked.Count < FarTooMany)
        {
            Asked.Add(open.Question.ToString());
            Interview = Interview.After(open.Question, Reply(Knowledge.Questions[open.Question]));
        }
    }

    public Interview Interview { get; private set; } = Interview.New;

    public List<string> Asked { get; } = [];

    public Verdict Verdict => Knowledge.Assess(Interview.Known);

    /// <summary>As the dialogs go: the pain, the dangers, the poses; an emergency ends it, and where it is urgent only one could still matter.</summary>
    private OpenQuestion? Next() => Knowledge.Questions.Next(QuestionStage.Describe, Interview) ?? Verdict.Urgency switch
    {
        Urgency.Emergency => null,
        Urgency.Urgent => Knowledge.Questions.Next(QuestionStage.Safety, Interview, Knowledge.Rules.MayMakeEmergency(Interview.Known)),
        _ => Knowledge.Questions.Next(QuestionStage.Safety, Interview) ?? Knowledge.Questions.Next(QuestionStage.BeforeStretching, Interview),
    };

    private AnswerReading Reply(Question question)
    {
        var fact = question.Facts[0];
        if (question.Kind == QuestionKind.YesNo)
        {
            return new AnswerReading.Told(Facts.None.With(fact, truth[fact] ?? FactValue.No), "");
        }

        if (Button(question) is { } button)
        {
            var reading = Reader.Read(new OpenQuestion(question.Id), Interview.Known, button, new Understanding());
            return reading is AnswerReading.CannotTell cannot ? new AnswerReading.Told(cannot.IfStill, "unsure") : reading;
        }

        return new AnswerReading.Told(Facts.None.With(fact, truth[fact] ?? throw new InvalidOperationException($"No button of '{question.Id}' fits.")), "");
    }

    private string? Button(Question question)
    {
        if (question.Items is not { } items)
        {
            return question.Choices!.FirstOrDefault(choice => IsTrue(question, choice))?.Title;
        }

        var ticked = items.Where(item => Interview.Known[item.Fact] is null && IsSo(item.Fact, item.Value ?? "yes")).Select(item => item.Title).ToArray();
        return ticked.Length == 0 ? question.None : string.Join(", ", ticked);
    }

    private bool IsTrue(Question question, Choice choice) => choice.Sets is { } sets
        ? sets.All(pair => IsSo(pair.Key, pair.Value) || (choice.Value == "both-legs" && IsSo(pair.Key, "yes")))
        : truth[question.Facts[0]]?.ToString() == choice.Value;

    /// <summary>Of what the test does not tell, nothing is so.</summary>
    private bool IsSo(FactId fact, string value) => truth[fact] is null
        ? value is "none" || (value == "no" && fact.ToString() is not ("can-reach-floor" or "improving"))
        : new Condition.Says(fact, value).Holds(truth) == Truth.True;
}
