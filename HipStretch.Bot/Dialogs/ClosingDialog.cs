using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Asks how the pain is after a session and says what that means. Its options are the session's ending.</summary>
internal sealed class ClosingDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "closing";

    private static readonly QuestionId PainAfter = QuestionId.Parse("pain-after");
    private static readonly FactId PainAfterFact = FactId.Parse("pain-after");
    private static readonly PhraseKey Better = PhraseKey.Parse("closing.better");
    private static readonly PhraseKey Same = PhraseKey.Parse("closing.same");
    private static readonly PhraseKey Worse = PhraseKey.Parse("closing.worse");
    private static readonly PhraseKey GeneralInformation = PhraseKey.Parse("triage.general-information");
    private static readonly PhraseKey Hurt = PhraseKey.Parse("closing.hurt");

    private readonly NextSteps nextSteps;
    private readonly Voice voice;

    public ClosingDialog(NextSteps nextSteps, Voice voice)
        : base(DialogId)
    {
        (this.nextSteps, this.voice) = (nextSteps, voice);
        AddStep(AskPainAsync);
        AddStep(CompareAsync);
    }

    private async Task<DialogTurnResult> AskPainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Options is Ending.Hurt)
        {
            await voice.SayAsync(step.Context, Hurt, cancellationToken);
        }

        return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(PainAfter), cancellationToken);
    }

    private async Task<DialogTurnResult> CompareAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var known = TurnMemory.Of(step).Known;
        var change = (known[PainAfterFact] as FactValue.Number)?.Amount - new PersonalFacts(known).Severity;
        var words = voice.Words(change switch { < 0 => Better, > 0 => Worse, _ => Same });
        await nextSteps.SayAsync(step.Context, words.Then(voice.Words(GeneralInformation)), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
