using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Finds the poses for the time that a person has, tells what was changed or left out and why, and ends with the plan that they agree to.</summary>
internal sealed class RoutineChoiceDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "routine-choice";

    private static readonly QuestionId Minutes = QuestionId.Parse("minutes");

    [Fills("routine")]
    private static readonly QuestionId Agree = QuestionId.Parse("routine");

    private static readonly FactId MinutesFact = FactId.Parse("minutes");
    private static readonly PhraseKey NothingSuits = PhraseKey.Parse("routine.nothing-suits");

    private readonly RoutinePlanner planner;
    private readonly RoutineVoice words;
    private readonly Voice voice;

    public RoutineChoiceDialog(RoutinePlanner planner, RoutineVoice words, Voice voice)
        : base(DialogId)
    {
        (this.planner, this.words, this.voice) = (planner, words, voice);
        AddStep(AskMinutesAsync);
        AddStep(ProposeAsync);
        AddStep(AgreeAsync);
    }

    private static Task<DialogTurnResult> AskMinutesAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Minutes), cancellationToken);

    private async Task<DialogTurnResult> ProposeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = Plan(step);
        if (routine.Poses.Count == 0)
        {
            await voice.SayAsync(step.Context, NothingSuits, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Agree).With("routine", words.Propose(routine)), cancellationToken);
    }

    private Task<DialogTurnResult> AgreeAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is "yes"
            ? step.EndDialogAsync(new SessionPlan(Plan(step).Poses), cancellationToken)
            : step.ReplaceDialogAsync(DialogId, cancellationToken: cancellationToken);

    private Routine Plan(WaterfallStepContext step)
    {
        var known = TurnMemory.Of(step).Known;
        return planner.Plan(new PersonalFacts(known), (int)((FactValue.Number)known[MinutesFact]!).Amount);
    }
}
