using HipStretch.Knowledge;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Asks what a person's safety hangs on, one question at a time, until it is known or an emergency ends it.</summary>
internal sealed class SafetyCheckDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "safety-check";

    private readonly KnowledgeBase knowledge;

    public SafetyCheckDialog(KnowledgeBase knowledge)
        : base(DialogId)
    {
        this.knowledge = knowledge;
        AddStep(AskNextAsync);
        AddStep(GoOnAsync);
    }

    private Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Next(TurnMemory.Of(step).Interview) is { } next
            ? step.BeginDialogAsync(AskDialog.DialogId, new Asking(next), cancellationToken)
            : step.EndDialogAsync(cancellationToken: cancellationToken);

    private static Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(DialogId, cancellationToken: cancellationToken);

    /// <summary>Nothing more once it is an emergency; where it is urgent, still what could make it one, but no question about stretching.</summary>
    private OpenQuestion? Next(Interview interview) => knowledge.Assess(interview.Known).Urgency switch
    {
        Urgency.Emergency => null,
        Urgency.Urgent => knowledge.Questions.Next(QuestionStage.Safety, interview, knowledge.Rules.MayMakeEmergency(interview.Known)),
        _ => knowledge.Questions.Next(QuestionStage.Safety, interview) ?? knowledge.Questions.Next(QuestionStage.BeforeStretching, interview),
    };
}
