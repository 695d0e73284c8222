using HipStretch.Knowledge;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Care for a pain that was described: is it safe, what helps, which poses, the poses, and how it went.</summary>
internal sealed class CareDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "care";

    private static readonly FactId SessionPain = FactId.Parse("session-pain");

    private readonly KnowledgeBase knowledge;

    public CareDialog(KnowledgeBase knowledge)
        : base(DialogId)
    {
        this.knowledge = knowledge;
        AddStep(CheckSafetyAsync);
        AddStep(ReferOrDescribeAsync);
        AddStep(AdviseAsync);
        AddStep(ChooseRoutineAsync);
        AddStep(CoachAsync);
        AddStep(CloseAsync);
    }

    private static Task<DialogTurnResult> CheckSafetyAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(SafetyCheckDialog.DialogId, cancellationToken: cancellationToken);

    /// <summary>A sign that was said before the pain was described leaves that to be done.</summary>
    private Task<DialogTurnResult> ReferOrDescribeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        return knowledge.MustRefer(memory.Known) ? step.ReplaceDialogAsync(ReferralDialog.DialogId, cancellationToken: cancellationToken)
            : knowledge.Assess(memory.Known).Interrupts || knowledge.Questions.Next(QuestionStage.Describe, memory.Interview) is null ? step.NextAsync(null, cancellationToken)
            : step.BeginDialogAsync(IntakeDialog.DialogId, cancellationToken: cancellationToken);
    }

    /// <summary>A place that was told only now may make more to be asked.</summary>
    private Task<DialogTurnResult> AdviseAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        knowledge.Assess(TurnMemory.Of(step).Known).Interrupts || knowledge.Questions.IsComplete(TurnMemory.Of(step).Interview)
            ? step.BeginDialogAsync(AdviceDialog.DialogId, cancellationToken: cancellationToken)
            : step.ReplaceDialogAsync(DialogId, cancellationToken: cancellationToken);

    /// <summary>Advice ends with whether to stretch; it never offers that where the verdict is against it.</summary>
    private Task<DialogTurnResult> ChooseRoutineAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is true && knowledge.Assess(TurnMemory.Of(step).Known).Stretch != StretchAdvice.No
            ? step.BeginDialogAsync(RoutineChoiceDialog.DialogId, cancellationToken: cancellationToken)
            : step.EndDialogAsync(cancellationToken: cancellationToken);

    private static Task<DialogTurnResult> CoachAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is SessionPlan plan
            ? step.BeginDialogAsync(CoachedSessionDialog.DialogId, plan, cancellationToken)
            : step.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>A pain that a pose brought on and that stayed is remembered, so that no other pose follows it today.</summary>
    private static Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        memory.Known = step.Result is Ending.Hurt ? memory.Known.With(SessionPain, FactValue.Yes) : memory.Known;
        return step.ReplaceDialogAsync(ClosingDialog.DialogId, step.Result, cancellationToken);
    }
}
