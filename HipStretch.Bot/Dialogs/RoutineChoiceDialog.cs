using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Finds the poses for the time that a person has, tells what was changed or left out and why, and ends with the plan that they agree to.
/// What they do not want is left out. A plan is never begun that differs from what was proposed: facts may have been told since.
/// </summary>
internal sealed class RoutineChoiceDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "routine-choice";

    /// <summary>How long they have.</summary>
    public static readonly QuestionId Minutes = QuestionId.Parse("minutes");

    /// <summary>Whether the routine is right: the question that goes with a proposal.</summary>
    [Fills("routine")]
    public static readonly QuestionId Agree = QuestionId.Parse("routine");

    private static readonly FactId MinutesFact = FactId.Parse("minutes");
    private static readonly PhraseKey NothingSuits = PhraseKey.Parse("routine.nothing-suits");
    private static readonly PhraseKey NothingLeft = PhraseKey.Parse("session.nothing-left");

    private const string Proposed = "proposed";

    private readonly RoutinePlanner planner;
    private readonly PoseWishes wishes;
    private readonly RoutineVoice words;
    private readonly NextSteps nextSteps;
    private readonly Voice voice;

    public RoutineChoiceDialog(RoutinePlanner planner, PoseWishes wishes, RoutineVoice words, NextSteps nextSteps, Voice voice)
        : base(DialogId)
    {
        (this.planner, this.wishes, this.words, this.nextSteps, this.voice) = (planner, wishes, words, nextSteps, voice);
        AddStep(AskMinutesAsync);
        AddStep(ProposeAsync);
        AddStep(AgreeAsync);
    }

    private static Task<DialogTurnResult> AskMinutesAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Wishes(step).KeepsTime && TurnMemory.Of(step).Known[MinutesFact] is not null
            ? step.NextAsync(null, cancellationToken)
            : step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Minutes), cancellationToken);

    private async Task<DialogTurnResult> ProposeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var unwanted = Wishes(step).Unwanted;
        var routine = Plan(step, unwanted);
        if (routine.Poses.Count == 0)
        {
            await nextSteps.SayAsync(step.Context, voice.Words(NothingSuits), cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        step.Values[Proposed] = Named(routine);
        var proposal = words.Propose(routine, tellsAll: unwanted.Count == 0 && MinutesOf(step) - routine.Minutes >= RoutineVoice.Shorter);
        return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Agree).With("routine", proposal), cancellationToken);
    }

    /// <summary>Where nothing is left of an earlier wish, the latest counts alone.</summary>
    private async Task<DialogTurnResult> AgreeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var before = Wishes(step);
        var unwanted = wishes.Unwanted(TurnMemory.Of(step).Text);
        if (unwanted.Count == 0)
        {
            return step.Result is "yes" && Plan(step, before.Unwanted) is var routine && step.Values[Proposed].Equals(Named(routine))
                ? await step.EndDialogAsync(new SessionPlan(routine.Poses), cancellationToken)
                : await step.ReplaceDialogAsync(DialogId, before with { KeepsTime = step.Result is "yes" }, cancellationToken);
        }

        IReadOnlyList<StretchId>[] wished = [[.. before.Unwanted.Union(unwanted)], unwanted];
        if (wished.FirstOrDefault(without => Plan(step, without).Poses.Count > 0) is { } possible)
        {
            return await step.ReplaceDialogAsync(DialogId, new RoutineWishes(possible, KeepsTime: true), cancellationToken);
        }

        await voice.SayAsync(step.Context, NothingLeft, cancellationToken);
        return await step.ReplaceDialogAsync(DialogId, before with { KeepsTime = true }, cancellationToken);
    }

    private Routine Plan(WaterfallStepContext step, IReadOnlyCollection<StretchId> unwanted) =>
        planner.Plan(new PersonalFacts(TurnMemory.Of(step).Known), MinutesOf(step), unwanted);

    private static int MinutesOf(WaterfallStepContext step) => (int)((FactValue.Number)TurnMemory.Of(step).Known[MinutesFact]!).Amount;

    private static RoutineWishes Wishes(WaterfallStepContext step) => step.Options as RoutineWishes ?? RoutineWishes.None;

    /// <summary>A routine as a word of its own, to tell it from another.</summary>
    private static string Named(Routine routine) => string.Join(' ', routine.Poses.Select(planned => $"{planned.Pose}/{planned.Variant}"));
}
