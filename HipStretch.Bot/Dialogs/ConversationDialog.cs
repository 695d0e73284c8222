using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>A conversation from its greeting: who we are, what hurts, and then care for it. With the option to change, it begins with that; with the option to resume, with what is not known yet.</summary>
internal sealed class ConversationDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "conversation";

    private static readonly PhraseKey Hello = PhraseKey.Parse("greeting.hello");
    private static readonly PhraseKey HelloAgain = PhraseKey.Parse("greeting.hello-again");

    private readonly Voice voice;

    public ConversationDialog(Voice voice)
        : base(DialogId)
    {
        this.voice = voice;
        AddStep(GreetAsync);
        AddStep(CareAsync);
    }

    private async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Options is IntakeDialog.Change or IntakeDialog.Resume)
        {
            return await step.BeginDialogAsync(IntakeDialog.DialogId, step.Options, cancellationToken);
        }

        var memory = TurnMemory.Of(step);
        await voice.SayAsync(step.Context, memory.Person.Met ? HelloAgain : Hello, cancellationToken);
        memory.Person = memory.Person with { Met = true };
        memory.Known = memory.Known.With(Description.Of(memory.Understood));
        return await step.BeginDialogAsync(IntakeDialog.DialogId, cancellationToken: cancellationToken);
    }

    private Task<DialogTurnResult> CareAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(CareDialog.DialogId, cancellationToken: cancellationToken);
}
