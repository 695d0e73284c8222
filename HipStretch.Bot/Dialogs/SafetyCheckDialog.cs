using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Asks what a person's safety hangs on, one question at a time, until it is known or an emergency ends it.</summary>
internal sealed class SafetyCheckDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "safety-check";

    [Fills("age")]
    private static readonly QuestionId AgeSure = QuestionId.Parse("age-sure");

    private static readonly QuestionId AgeQuestion = QuestionId.Parse("age");
    private static readonly FactId Age = FactId.Parse("age");
    private static readonly FactId AgeSureFact = FactId.Parse("age-sure");

    private readonly KnowledgeBase knowledge;
    private readonly AnswerReader reader;

    public SafetyCheckDialog(KnowledgeBase knowledge, AnswerReader reader)
        : base(DialogId)
    {
        (this.knowledge, this.reader) = (knowledge, reader);
        AddStep(AskNextAsync);
        AddStep(GoOnAsync);
    }

    private Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Next(TurnMemory.Of(step).Interview) is { } next
            ? step.BeginDialogAsync(AskDialog.DialogId, Ask(next, TurnMemory.Of(step).Known), cancellationToken)
            : step.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>An age that says who is out of scope is read back once, but not where it was tapped; a wrong one is asked for again.</summary>
    private Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        var last = memory.Case.Answers?[^1].Question;
        if (last?.Question == AgeQuestion && reader.IsButton(last, memory.Text))
        {
            memory.Known = memory.Known.With(AgeSureFact, FactValue.Yes);
        }
        else if (last?.Question == AgeSure && memory.Known[AgeSureFact] == FactValue.No)
        {
            memory.Interview = memory.Interview.AskAgain(Age, knowledge.Questions);
        }

        return step.ReplaceDialogAsync(DialogId, cancellationToken: cancellationToken);
    }

    private static Asking Ask(OpenQuestion question, Facts known) => question.Question == AgeSure && known[Age] is { } age
        ? new Asking(question).With("age", new Utterance(age.ToString(), age.ToString()))
        : new Asking(question);

    /// <summary>Nothing more once it is an emergency; where it is urgent, still what could make it one, but no question about stretching.</summary>
    private OpenQuestion? Next(Interview interview) => knowledge.Assess(interview.Known).Urgency switch
    {
        Urgency.Emergency => null,
        Urgency.Urgent => knowledge.Questions.Next(QuestionStage.Safety, interview, knowledge.Rules.MayMakeEmergency(interview.Known)),
        _ => knowledge.Questions.Next(QuestionStage.Safety, interview) ?? knowledge.Questions.Next(QuestionStage.BeforeStretching, interview),
    };
}
