using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Sends a person to where they are helped today, and stays with that: whatever else they say, it is said again in other words.</summary>
internal sealed class ReferralDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "referral";

    private const string ShowNote = "note";
    private const string AlreadyCheckedValue = "already-checked";

    [Fills("advice", "advice-again", "advice-still")]
    private static readonly QuestionId Referral = QuestionId.Parse("referral");

    private static readonly PhraseKey AlreadyChecked = PhraseKey.Parse("triage.already-checked");

    [Fills("summary", "signs")]
    private static readonly PhraseKey Note = PhraseKey.Parse("referral.note");

    private readonly KnowledgeBase knowledge;
    private readonly VerdictVoice verdicts;
    private readonly Summary summary;
    private readonly Voice voice;

    public ReferralDialog(KnowledgeBase knowledge, VerdictVoice verdicts, Summary summary, Voice voice)
        : base(DialogId)
    {
        (this.knowledge, this.verdicts, this.summary, this.voice) = (knowledge, verdicts, summary, voice);
        AddStep(ReferAsync);
        AddStep(AnswerAsync);
    }

    private Task<DialogTurnResult> ReferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        var verdict = knowledge.Assess(memory.Known);
        var asking = Asking.Of(Referral) with { TellsVerdict = true };
        return step.BeginDialogAsync(
            AskDialog.DialogId,
            asking
                .With("advice", step.Options is ShowNote ? WriteNote(memory, verdict) : verdicts.Refer(verdict, 0))
                .With("advice-again", verdicts.Refer(verdict, 1))
                .With("advice-still", verdicts.Refer(verdict, 2)),
            cancellationToken);
    }

    private Utterance WriteNote(TurnMemory memory, Verdict verdict) =>
        voice.Words(Note, ("summary", summary.ForHandover(memory.Known)), ("signs", verdicts.Signs(verdict)));

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not AlreadyCheckedValue)
        {
            return await step.ReplaceDialogAsync(DialogId, ShowNote, cancellationToken);
        }

        await voice.SayAsync(step.Context, AlreadyChecked, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
