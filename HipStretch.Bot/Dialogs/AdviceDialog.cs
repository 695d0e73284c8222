using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Tells the outcome, what it often is and what helps, and ends with whether the person wants to stretch. Whom a surgeon or a doctor must
/// advise first is told that alone.
/// </summary>
internal sealed class AdviceDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "advice";

    /// <summary>What to do next: the question that goes with the advice.</summary>
    [Fills("advice")]
    public static readonly QuestionId Offer = QuestionId.Parse("offer");

    private static readonly PhraseKey NoStretching = PhraseKey.Parse("advice.no-stretching");
    private static readonly PhraseKey NotNow = PhraseKey.Parse("advice.not-now");
    private static readonly TopicId[] Offered = [TopicId.Parse("selfcare.overview"), TopicId.Parse("cause.overview")];

    private readonly KnowledgeBase knowledge;
    private readonly VerdictVoice verdicts;
    private readonly AdviceVoice advice;
    private readonly NextSteps nextSteps;
    private readonly Voice voice;

    public AdviceDialog(KnowledgeBase knowledge, VerdictVoice verdicts, AdviceVoice advice, NextSteps nextSteps, Voice voice)
        : base(DialogId)
    {
        (this.knowledge, this.verdicts, this.advice, this.nextSteps, this.voice) = (knowledge, verdicts, advice, nextSteps, voice);
        AddStep(TellAsync);
        AddStep(AnswerAsync);
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        var known = memory.Known;
        var verdict = knowledge.Assess(known);
        var told = verdicts.Reassure(verdict, memory.Case.Told);
        var isNew = memory.Case.Told == 0 || memory.Case.Changed;
        memory.Case = memory.Case with { Told = memory.Case.Told + 1, Changed = false };
        if (verdict.Stretch == StretchAdvice.No)
        {
            await nextSteps.SayAsync(step.Context, told.Then(voice.Words(NoStretching)), cancellationToken, Entities.Verdict(verdict));
            return await step.EndDialogAsync(false, cancellationToken);
        }

        await Voice.SayAsync(step.Context, told, cancellationToken, Entities.Verdict(verdict));
        var helps = advice.For(new PersonalFacts(known));
        return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Offer).With("advice", helps) with { Topics = Offered, Times = isNew ? 0 : 1 }, cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is "yes")
        {
            return await step.EndDialogAsync(true, cancellationToken);
        }

        await nextSteps.SayAsync(step.Context, voice.Words(NotNow, TurnMemory.Of(step).Case.Told - 1), cancellationToken);
        return await step.EndDialogAsync(false, cancellationToken);
    }
}
