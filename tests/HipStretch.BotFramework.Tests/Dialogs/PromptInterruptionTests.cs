using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

/// <summary>What happens to a question when something else comes between.</summary>
public sealed class PromptInterruptionTests
{
    [Fact]
    public async Task A_prompt_asks_again_when_a_dialog_that_came_between_has_ended()
    {
        var client = With(Interruptible());
        (await client.SayAsync("hi")).ShouldBe("How bad?");

        (await client.SayAsync("help")).ShouldBe("Breathe.");
        Next(client).ShouldBe("How bad?", "the question itself, not the retry prompt");
        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);

        await client.SayAsync("7");
        client.DialogTurnResult.Result.ShouldBe(7);
    }

    [Fact]
    public async Task An_interruption_may_take_turns_of_its_own()
    {
        var client = With(Interruptible());
        await client.SayAsync("hi");

        (await client.SayAsync("menu")).ShouldBe("Anything else?");
        (await client.SayAsync("no")).ShouldBe("How bad?");
        await client.SayAsync("7");

        client.DialogTurnResult!.Result.ShouldBe(7);
    }

    [Fact]
    public async Task An_interruption_counts_as_no_answer()
    {
        var attempts = new List<int>();
        var client = With(Interruptible((answer, _) =>
        {
            attempts.Add(answer.AttemptCount);
            return Task.FromResult(answer.Recognized.Succeeded);
        }));
        await client.SayAsync("hi");

        await client.SayAsync("awful");
        await client.SayAsync("help");
        await client.SayAsync("7");

        attempts.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_component_asks_again_when_a_dialog_over_it_has_ended()
    {
        var inner = Component("inner",
            new WaterfallDialog("steps", [(step, token) => step.AskAsync("where", "Where?", token)]), new TextPrompt("where"));
        var root = new Interrupting("root");
        root.AddDialog(new WaterfallDialog("begin", [(step, token) => step.BeginDialogAsync("inner", null, token)]));
        root.AddDialog(inner);
        root.AddDialog(Help());
        var client = With(root);
        (await client.SayAsync("hi")).ShouldBe("Where?");

        (await client.SayAsync("help")).ShouldBe("Breathe.");

        Next(client).ShouldBe("Where?");
    }

    [Fact]
    public async Task A_prompt_begun_anew_counts_from_one()
    {
        var attempts = new List<int>();
        var client = With(new NumberPrompt<int>("score", (answer, _) =>
        {
            attempts.Add(answer.AttemptCount);
            return Task.FromResult(answer.Recognized.Succeeded);
        }), new PromptOptions { Prompt = MessageFactory.Text("How bad?") });
        await client.SayAsync("hi");
        await client.SayAsync("awful");
        await client.SayAsync("7");

        await client.SayAsync("hi");
        await client.SayAsync("8");

        attempts.ShouldBe([1, 2, 1]);
    }

    [Fact]
    public async Task A_prompt_without_a_question_waits_without_a_word()
    {
        var client = With(new TextPrompt("anything"), new PromptOptions());

        (await client.SayAsync("hi")).ShouldBeNull();

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);
        await client.SayAsync("hip");
        client.DialogTurnResult.Result.ShouldBe("hip");
    }

    private static string? Next(DialogTestClient client) => client.GetNextReply<IMessageActivity>()?.Text;

    private static WaterfallDialog Help() => new("help", [async (step, token) =>
    {
        await step.SendAsync("Breathe.");
        return await step.EndDialogAsync(null, token);
    }]);

    private static Interrupting Interruptible(PromptValidator<int>? validator = null)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("How bad?"), RetryPrompt = MessageFactory.Text("A number.") };
        var root = new Interrupting("root");
        root.AddDialog(new WaterfallDialog("ask",
        [
            (step, token) => step.PromptAsync("score", options, token),
            (step, token) => step.EndDialogAsync(step.Result, token),
        ]));
        root.AddDialog(new NumberPrompt<int>("score", validator));
        root.AddDialog(Help());
        root.AddDialog(new WaterfallDialog("menu",
        [
            (step, token) => step.AskAsync("more", "Anything else?", token),
            (step, token) => step.EndDialogAsync(null, token),
        ]));
        root.AddDialog(new TextPrompt("more"));
        return root;
    }

    private sealed class Interrupting(string id) : ComponentDialog(id)
    {
        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text is "help" or "menu"
                ? innerDc.BeginDialogAsync(innerDc.Context.Activity.Text, null, cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }
}
