using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Somebody may hurt themselves: whom to call, and nothing else, until they say that they are safe.</summary>
internal sealed class CrisisDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "crisis";

    /// <summary>The question that stays open meanwhile.</summary>
    public static readonly QuestionId Question = QuestionId.Parse("crisis");

    private static readonly PhraseKey Safe = PhraseKey.Parse("crisis.safe");

    private readonly Voice voice;

    public CrisisDialog(Voice voice)
        : base(DialogId)
    {
        this.voice = voice;
        AddStep(TellAsync);
        AddStep(EndAsync);
    }

    private static Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(AskDialog.DialogId, Asking.Of(Question), cancellationToken);

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        TurnMemory.Of(step).Case = Case.New;
        await voice.SayAsync(step.Context, Safe, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
