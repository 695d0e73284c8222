using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Sends a person to where they are helped today, and stays with that: whatever else they say, it is said again in other words. A sign that was
/// told by mistake is asked for once more, and only a clear no to it lets the check go on.
/// </summary>
internal sealed class ReferralDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "referral";

    private const string ShowNote = "note";
    private const string KindWord = "kind-word";
    private const string Again = "again";
    private const string AlreadyCheckedValue = "already-checked";

    [Fills("advice", "advice-again", "advice-still")]
    private static readonly QuestionId Referral = QuestionId.Parse("referral");

    private static readonly PhraseKey AlreadyChecked = PhraseKey.Parse("triage.already-checked");
    private static readonly PhraseKey Cleared = PhraseKey.Parse("triage.taken-back");

    [Fills("summary", "signs")]
    private static readonly PhraseKey Note = PhraseKey.Parse("referral.note");

    private readonly KnowledgeBase knowledge;
    private readonly TakenBack takenBack;
    private readonly VerdictVoice verdicts;
    private readonly Summary summary;
    private readonly Voice voice;

    public ReferralDialog(KnowledgeBase knowledge, TakenBack takenBack, VerdictVoice verdicts, Summary summary, Voice voice)
        : base(DialogId)
    {
        (this.knowledge, this.takenBack, this.verdicts, this.summary, this.voice) = (knowledge, takenBack, verdicts, summary, voice);
        AddStep(ReferAsync);
        AddStep(AnswerAsync);
        AddStep(GoOnAsync);
    }

    /// <summary>The advice, in other words each time; or the note, or a kind word, in its place.</summary>
    private Task<DialogTurnResult> ReferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        var verdict = knowledge.Assess(memory.Known);
        var told = step.Options is null ? 0 : memory.Case.Told;
        var instead = step.Options switch
        {
            ShowNote => WriteNote(memory, verdict),
            KindWord => verdicts.TakeCare(verdict, told),
            _ => null,
        };
        memory.Case = memory.Case with { Told = told + 1 };
        var asking = Asking.Of(Referral) with { TellsVerdict = true, Times = instead is null ? told : 0 };
        return step.BeginDialogAsync(
            AskDialog.DialogId,
            asking
                .With("advice", instead ?? verdicts.Refer(verdict, 0))
                .With("advice-again", verdicts.Refer(verdict, 1))
                .With("advice-still", verdicts.Refer(verdict, 2)),
            cancellationToken);
    }

    private Utterance WriteNote(TurnMemory memory, Verdict verdict) =>
        voice.Words(Note, ("summary", summary.ForHandover(memory.Known, memory.Now)), ("signs", verdicts.Signs(verdict, memory.Known)));

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        if (step.Result is AlreadyCheckedValue)
        {
            await voice.SayAsync(step.Context, AlreadyChecked, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return step.Result is not null ? await step.ReplaceDialogAsync(DialogId, ShowNote, cancellationToken)
            : takenBack.Sign(knowledge.Assess(memory.Known), memory.Text, memory.Understood, memory.Known) is { } sign
                ? await step.BeginDialogAsync(AskDialog.DialogId, new Asking(sign, Times: 1, Manner: Manner.ToBeSure), cancellationToken)
            : await step.ReplaceDialogAsync(DialogId, IsGoing(memory) ? KindWord : Again, cancellationToken);
    }

    /// <summary>What was taken back for good lets the check go on; where another sign is left, that is what it comes to.</summary>
    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is null)
        {
            return await step.ReplaceDialogAsync(DialogId, Again, cancellationToken);
        }

        var memory = TurnMemory.Of(step);
        memory.Case = memory.Case with { Told = 0 };
        await voice.SayAsync(step.Context, Cleared, cancellationToken);
        return await step.ReplaceDialogAsync(ConversationDialog.DialogId, IntakeDialog.Resume, cancellationToken);
    }

    /// <summary>"OK", "thanks": they heard it, and need not hear it all again.</summary>
    private static bool IsGoing(TurnMemory memory) =>
        memory.Understood.Act is SpeechAct.Thanks or SpeechAct.Bye
        || memory.Text.ToLowerInvariant().Split([' ', '.', '!', ','], StringSplitOptions.RemoveEmptyEntries) is ["ok" or "okay"] or ["ok" or "okay", "thanks" or "will", ..];
}
