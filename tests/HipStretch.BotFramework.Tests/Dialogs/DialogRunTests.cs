using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

/// <summary>A dialog that is the whole bot.</summary>
public sealed class DialogRunTests
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly TestAdapter _adapter = new();

    public DialogRunTests() => _adapter.Use(new AutoSaveStateMiddleware(_state));

    [Fact]
    public async Task Run_begins_the_dialog_then_continues_it_then_begins_it_anew()
    {
        var dialog = Component("root", new WaterfallDialog("steps",
        [
            (step, token) => step.AskAsync("where", "Where?", token),
            async (step, token) =>
            {
                await step.SendAsync($"Your {step.Result}.");
                return await step.EndDialogAsync(null, token);
            },
        ]), new TextPrompt("where"));

        (await SayAsync(dialog, "hi")).ShouldBe("Where?");
        (await SayAsync(dialog, "hip")).ShouldBe("Your hip.");
        (await SayAsync(dialog, "hi again")).ShouldBe("Where?");
    }

    [Fact]
    public async Task A_waterfall_can_replace_itself_to_go_round()
    {
        var dialog = Component("root", new WaterfallDialog("round",
        [
            (step, token) => step.AskAsync("more", $"Round {step.Options ?? 1}. More?", token),
            (step, token) => step.Result is "yes"
                ? step.ReplaceDialogAsync("round", Convert.ToInt32(step.Options ?? 1) + 1, token)
                : step.EndDialogAsync(null, token),
        ]), new TextPrompt("more"));

        (await SayAsync(dialog, "hi")).ShouldBe("Round 1. More?");
        (await SayAsync(dialog, "yes")).ShouldBe("Round 2. More?");
        (await SayAsync(dialog, "yes")).ShouldBe("Round 3. More?");
        (await SayAsync(dialog, "no")).ShouldBeNull();
    }

    [Fact]
    public async Task A_waterfall_without_steps_is_complete_at_once()
    {
        var client = With(new WaterfallDialog("empty"));

        await client.SayAsync("hi");

        (client.DialogTurnResult!.Status, client.DialogTurnResult.Result).ShouldBe((DialogTurnStatus.Complete, null));
    }

    [Fact]
    public async Task A_step_sees_why_it_runs()
    {
        var reasons = new List<DialogReason>();
        WaterfallStep Note(Func<WaterfallStepContext, CancellationToken, Task<DialogTurnResult>> then) => (step, token) =>
        {
            reasons.Add(step.Reason);
            return then(step, token);
        };
        var client = With(Component("root", new WaterfallDialog("steps",
        [
            Note((step, token) => step.NextAsync(null, token)),
            Note((step, token) => step.AskAsync("ask", "?", token)),
            Note((_, _) => Task.FromResult(Dialog.EndOfTurn)),
            Note((step, token) => step.EndDialogAsync(null, token)),
        ]), new TextPrompt("ask")));

        await client.SayAsync("hi");
        await client.SayAsync("hip");
        await client.SayAsync("go on");

        reasons.ShouldBe([DialogReason.BeginCalled, DialogReason.NextCalled, DialogReason.EndCalled, DialogReason.ContinueCalled]);
    }

    private async Task<string?> SayAsync(Dialog dialog, string text)
    {
        await _adapter.SendTextToBotAsync(
            text, (turn, token) => dialog.RunAsync(turn, _state.CreateProperty<DialogState>("DialogState"), token), CancellationToken.None);
        return (_adapter.GetNextReply() as IMessageActivity)?.Text;
    }
}
