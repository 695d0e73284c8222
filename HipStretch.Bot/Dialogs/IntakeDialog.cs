using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Where it hurts, how much, how long and since what, once the person agreed that it is kept. What a person told in one go is read back to them; what they tapped is not.</summary>
internal sealed class IntakeDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "intake";

    /// <summary>The option that begins with what to change of what was told.</summary>
    public const string Change = "change";

    /// <summary>The option that goes on with what is not known yet, without reading back what is.</summary>
    public const string Resume = "resume";

    /// <summary>The question that reads back what was told.</summary>
    [Fills("sympathy", "summary")]
    public static readonly QuestionId Confirm = QuestionId.Parse("confirm");

    /// <summary>The question that asks what to change of it.</summary>
    public static readonly QuestionId WhatToChange = QuestionId.Parse("change");

    private const string Nearby = "nearby";
    private static readonly QuestionId Elsewhere = QuestionId.Parse("elsewhere");
    private static readonly OpenQuestion Where = new(QuestionId.Parse("location"));
    private static readonly QuestionId NearEnough = QuestionId.Parse("near-enough");
    private static readonly FactId Side = FactId.Parse("side");
    private static readonly FactId Location = FactId.Parse("location");

    [Fills("summary")]
    private static readonly PhraseKey Noted = PhraseKey.Parse("intake.noted");

    private static readonly PhraseKey Outside = PhraseKey.Parse("intake.outside");
    private static readonly PhraseKey ComeBack = PhraseKey.Parse("intake.come-back");

    private readonly KnowledgeBase knowledge;
    private readonly RoutinePlanner planner;
    private readonly AnswerReader reader;
    private readonly Summary summary;
    private readonly NextSteps nextSteps;
    private readonly Voice voice;

    public IntakeDialog(KnowledgeBase knowledge, RoutinePlanner planner, AnswerReader reader, Summary summary, NextSteps nextSteps, Voice voice)
        : base(DialogId)
    {
        (this.knowledge, this.planner, this.reader, this.summary, this.nextSteps, this.voice) = (knowledge, planner, reader, summary, nextSteps, voice);
        AddStep((step, cancellationToken) => step.BeginDialogAsync(ConsentDialog.DialogId, cancellationToken: cancellationToken));
        AddStep(ConfirmAsync);
        AddStep(ChangeAsync);
        AddStep(AskNextAsync);
        AddStep(GoOnAsync);
    }

    private async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        return (Description.Of(memory.Understood).Count(told => told.Key != Side) > 1 || (step.Result is ConsentDialog.Given && IsDescribed(memory.Known))) && step.Options is null
            ? await step.BeginDialogAsync(AskDialog.DialogId, ReadBack(memory), cancellationToken)
            : await step.NextAsync("yes", cancellationToken);
    }

    /// <summary>What was told before the consent, or instead of it, is read back after it.</summary>
    private static bool IsDescribed(Facts known) => new PersonalFacts(known) is { Regions.Count: > 0 } facts && (facts.Severity is not null || facts.Onset is not null);

    private Asking ReadBack(TurnMemory memory)
    {
        var sympathy = new PersonalFacts(memory.Known).Onset is { } onset ? knowledge.Triggers.GetValueOrDefault(onset)?.Sympathy ?? "" : "";
        return Asking.Of(Confirm).With("sympathy", new Utterance(sympathy, sympathy)).With("summary", summary.Of(memory.Known, memory.Now));
    }

    /// <summary>A no that says what is right instead is taken at once; a bare no is asked what to change.</summary>
    private async Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not "no" && step.Options is not Change)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var memory = TurnMemory.Of(step);
        var corrected = Description.Of(memory.Understood);
        if (!corrected.Any())
        {
            return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(WhatToChange), cancellationToken);
        }

        memory.Known = memory.Known.With(corrected);
        await Voice.SayAsync(step.Context, voice.Words(Noted, ("summary", summary.Of(memory.Known, memory.Now))), cancellationToken);
        return await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        if (step.Result is string changed && FactId.TryParse(changed, null, out var fact) && knowledge.Questions.About(fact) is { } question)
        {
            memory.Known = memory.Known.Without(fact);
            return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(question.Id), cancellationToken);
        }

        if (knowledge.Assess(memory.Known).Interrupts)
        {
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (IsOutside(memory.Known))
        {
            return reader.IsButton(Where, memory.Text)
                ? await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Elsewhere) with { TakesAnything = true }, cancellationToken)
                : await AskNearbyAsync(step, memory, cancellationToken);
        }

        return knowledge.Questions.Next(QuestionStage.Describe, memory.Interview) is { } next
            ? await step.BeginDialogAsync(AskDialog.DialogId, new Asking(next), cancellationToken)
            : await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Values.ContainsKey(Nearby) && step.Result is "none")
        {
            await nextSteps.SayAsync(step.Context, voice.Words(ComeBack), cancellationToken);
            return await step.CancelAllDialogsAsync(cancellationToken);
        }

        return await step.ReplaceDialogAsync(DialogId, cancellationToken: cancellationToken);
    }

    /// <summary>Whether it hurts only where we have nothing to offer. Who tapped "Somewhere else" has not told where.</summary>
    private bool IsOutside(Facts known) => new PersonalFacts(known).Regions is { Count: > 0 } regions && !regions.Any(planner.Covers);

    /// <summary>A place that we have nothing for is said so; another one may hurt too.</summary>
    private async Task<DialogTurnResult> AskNearbyAsync(WaterfallStepContext step, TurnMemory memory, CancellationToken cancellationToken)
    {
        step.Values[Nearby] = true;
        memory.Interview = memory.Interview.AskAgain(Location, knowledge.Questions);
        await voice.SayAsync(step.Context, Outside, cancellationToken);
        return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(NearEnough), cancellationToken);
    }
}
