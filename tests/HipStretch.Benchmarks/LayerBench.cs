using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Benchmarks;

/// <summary>A waterfall of two steps with a prompt between them, on the Bot Framework layer alone: its test adapter, and state in memory.</summary>
internal sealed class LayerBench
{
    private readonly TestAdapter adapter = new();
    private readonly ConversationState state = new(new MemoryStorage());
    private readonly IStatePropertyAccessor<DialogState> stack;
    private readonly WaterfallDialog waterfall = new("waterfall", [AskAsync, ThankAsync]);
    private bool isAsked;

    public LayerBench() => stack = state.CreateProperty<DialogState>("dialogs");

    /// <summary>Measures turns: every other asks for a number, the ones between take it and end the dialog.</summary>
    public Task<Measurement> MeasureAsync(int turns) => Repeated.MeasureAsync(SayAsync, turns);

    private async Task SayAsync()
    {
        await adapter.SendTextToBotAsync(isAsked ? "about 7" : "hello", RunAsync, CancellationToken.None);
        isAsked = !isAsked;
        if (adapter.GetNextReply() is not { Type: "message" })
        {
            throw new InvalidOperationException("The bot is to say something in every turn.");
        }
    }

    private async Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(stack).Add(waterfall).Add(new NumberPrompt<int>("number"));
        var context = await dialogs.CreateContextAsync(turn, cancellationToken);
        if ((await context.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
        {
            await context.BeginDialogAsync("waterfall", cancellationToken: cancellationToken);
        }

        await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("How bad is it, from 0 to 10?"), RetryPrompt = MessageFactory.Text("A number, please.") }, cancellationToken);

    private static async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync($"So it is {step.Result}.", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(step.Result, cancellationToken);
    }
}
