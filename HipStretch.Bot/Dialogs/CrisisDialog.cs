using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Somebody may hurt themselves: whom to call, and nothing else, until they say that they are safe. With the option to check, they are asked
/// first, since it may have been a figure of speech.
/// </summary>
internal sealed class CrisisDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "crisis";

    /// <summary>The question that stays open meanwhile.</summary>
    public static readonly QuestionId Question = QuestionId.Parse("crisis");

    /// <summary>The option that asks before it alarms.</summary>
    public const string Check = "check";

    private static readonly QuestionId SoftCheck = QuestionId.Parse("soft-check");
    private static readonly PhraseKey NotThat = PhraseKey.Parse("crisis.not-that");
    private static readonly PhraseKey Safe = PhraseKey.Parse("crisis.safe");

    private readonly NextSteps nextSteps;
    private readonly Voice voice;

    public CrisisDialog(NextSteps nextSteps, Voice voice)
        : base(DialogId)
    {
        (this.nextSteps, this.voice) = (nextSteps, voice);
        AddStep(CheckAsync);
        AddStep(TellAsync);
        AddStep(EndAsync);
    }

    private static Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Options is Check
        ? step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(SoftCheck), cancellationToken)
        : step.NextAsync(null, cancellationToken);

    /// <summary>Only a clear no to the question leads back; unsure is not no.</summary>
    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not "no")
        {
            return await step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Question), cancellationToken);
        }

        await voice.SayAsync(step.Context, NotThat, cancellationToken);
        return await step.ReplaceDialogAsync(ConversationDialog.DialogId, IntakeDialog.Resume, cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        TurnMemory.Of(step).Case = Case.New;
        await nextSteps.SayOnlyAnewAsync(step.Context, voice.Words(Safe), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
