using HipStretch.Knowledge;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Care for a pain that was described: is it safe, what helps, which poses, the poses, and how it went.</summary>
internal sealed class CareDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "care";

    private readonly KnowledgeBase knowledge;

    public CareDialog(KnowledgeBase knowledge)
        : base(DialogId)
    {
        this.knowledge = knowledge;
        AddStep(CheckSafetyAsync);
        AddStep(ReferOrAdviseAsync);
        AddStep(ChooseRoutineAsync);
        AddStep(CoachAsync);
        AddStep(CloseAsync);
    }

    private static Task<DialogTurnResult> CheckSafetyAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(SafetyCheckDialog.DialogId, cancellationToken: cancellationToken);

    private Task<DialogTurnResult> ReferOrAdviseAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        knowledge.Assess(TurnMemory.Of(step).Known) is { Interrupts: true }
            ? step.ReplaceDialogAsync(ReferralDialog.DialogId, cancellationToken: cancellationToken)
            : step.BeginDialogAsync(AdviceDialog.DialogId, cancellationToken: cancellationToken);

    /// <summary>Advice ends with whether to stretch; it never offers that where the verdict is against it.</summary>
    private Task<DialogTurnResult> ChooseRoutineAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is true && knowledge.Assess(TurnMemory.Of(step).Known).Stretch != StretchAdvice.No
            ? step.BeginDialogAsync(RoutineChoiceDialog.DialogId, cancellationToken: cancellationToken)
            : step.EndDialogAsync(cancellationToken: cancellationToken);

    private static Task<DialogTurnResult> CoachAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is SessionPlan plan
            ? step.BeginDialogAsync(CoachedSessionDialog.DialogId, plan, cancellationToken)
            : step.EndDialogAsync(cancellationToken: cancellationToken);

    private static Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(ClosingDialog.DialogId, step.Result, cancellationToken);
}
