using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogEventTests
{
    [Fact]
    public async Task Reprompting_asks_the_question_of_the_innermost_prompt_again()
    {
        var client = With(new Repeating("root"));
        (await client.SayAsync("hi")).ShouldBe("How bad is it?");

        (await client.SayAsync("what?")).ShouldBe("How bad is it?");
        (await client.SayAsync("7")).ShouldBeNull();
        client.DialogTurnResult!.Result.ShouldBe("7");
    }

    [Fact]
    public async Task An_event_from_the_leaf_bubbles_to_the_first_container_that_handles_it()
    {
        var heard = new List<string>();
        var root = new Listening("root", heard, handles: true);
        root.AddDialog(new WaterfallDialog("steps", [(step, token) => step.BeginDialogAsync("inner", null, token)]));
        var inner = new Listening("inner", heard, handles: false);
        inner.AddDialog(new WaterfallDialog("steps", [Ask("?")]));
        inner.AddDialog(new TextPrompt("ask"));
        root.AddDialog(inner);
        var client = With(root);
        await client.SayAsync("hi");

        var handled = await client.DialogContext!.EmitEventAsync("tick", 3, bubble: true, fromLeaf: true);

        handled.ShouldBeTrue();
        heard.ShouldBe(["inner: tick 3", "root: tick 3"]);
    }

    private static WaterfallStep Ask(string question) => (step, token) => step.AskAsync("ask", question, token);

    private sealed class Repeating : ComponentDialog
    {
        public Repeating(string id)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps", [Ask("How bad is it?"), (step, token) => step.EndDialogAsync(step.Result, token)]));
            AddDialog(new TextPrompt("ask"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "what?")
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }
    }

    private sealed class Listening(string id, List<string> heard, bool handles) : ComponentDialog(id)
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add($"{Id}: {e.Name} {e.Value}");
            return Task.FromResult(handles);
        }
    }
}
