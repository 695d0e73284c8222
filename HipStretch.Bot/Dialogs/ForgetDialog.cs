using HipStretch.Bot.Conversations;
using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Deletes all that is kept of a person, after they were asked once whether they mean it.</summary>
internal sealed class ForgetDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "forget";

    private static readonly QuestionId AreYouSure = QuestionId.Parse("forget");
    private static readonly PhraseKey Forgotten = PhraseKey.Parse("forget.done");
    private static readonly PhraseKey Kept = PhraseKey.Parse("forget.kept");

    private readonly Voice voice;

    public ForgetDialog(Voice voice)
        : base(DialogId)
    {
        this.voice = voice;
        AddStep((step, cancellationToken) => step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(AreYouSure), cancellationToken));
        AddStep(AnswerAsync);
    }

    /// <summary>Who keeps it goes on in the pose that they were in, or else with what is not known yet.</summary>
    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is "yes")
        {
            step.Context.TurnState.Get<TurnForgetting>()!.Ask();
            await voice.SayAsync(step.Context, Forgotten, cancellationToken);
            return await step.CancelAllDialogsAsync(cancellationToken);
        }

        await voice.SayAsync(step.Context, Kept, cancellationToken);
        return step.Stack.Count > 1 ? await step.EndDialogAsync(cancellationToken: cancellationToken)
            : TurnMemory.Of(step).Known.Any() ? await step.ReplaceDialogAsync(ConversationDialog.DialogId, IntakeDialog.Resume, cancellationToken)
            : await step.CancelAllDialogsAsync(cancellationToken);
    }
}
