using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogStackTests
{
    [Fact]
    public async Task Replacing_a_dialog_begins_the_other_in_its_place()
    {
        var client = With(Component("root",
            new WaterfallDialog("first", [(step, token) => step.ReplaceDialogAsync("second", "handed on", token)]),
            new WaterfallDialog("second", [async (step, _) =>
            {
                await step.SendAsync($"{step.Options}, {step.Stack.Count} deep");
                return Dialog.EndOfTurn;
            }])));

        (await client.SayAsync("hi")).ShouldBe("handed on, 1 deep");
    }

    [Fact]
    public async Task A_component_inside_a_component_returns_its_result_to_the_outer_one()
    {
        var side = Component("side", new WaterfallDialog("steps",
        [
            (step, token) => step.AskAsync("which", "Which side?", token),
            (step, token) => step.EndDialogAsync($"{step.Result} hip", token),
        ]), new TextPrompt("which"));
        var root = Component("root", new WaterfallDialog("steps",
        [
            (step, token) => step.BeginDialogAsync("side", null, token),
            async (step, token) =>
            {
                await step.SendAsync($"Your {step.Result}.");
                return await step.EndDialogAsync(step.Result, token);
            },
        ]), side);
        var client = With(root);

        (await client.SayAsync("hi")).ShouldBe("Which side?");
        (await client.SayAsync("left")).ShouldBe("Your left hip.");
        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Complete);
        client.DialogTurnResult.Result.ShouldBe("left hip");
    }

    [Fact]
    public async Task A_component_begins_with_the_dialog_named_as_initial()
    {
        var component = Component("root", new WaterfallDialog("first", [Ask("first?")]), new WaterfallDialog("other", [Ask("other?")]), new TextPrompt("ask"));
        component.InitialDialogId = "other";

        (await With(component).SayAsync("hi")).ShouldBe("other?");
    }

    [Fact]
    public async Task A_dialog_inside_a_component_can_call_one_of_its_parents_dialogs()
    {
        var root = Component("root",
            Component("inner", new WaterfallDialog("steps", [Ask("from the parent's prompt?")])),
            new TextPrompt("ask"));

        (await With(root).SayAsync("hi")).ShouldBe("from the parent's prompt?");
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_of_the_stack_and_the_next_turn_begins_afresh()
    {
        var client = With(new Cancellable("root"));
        (await client.SayAsync("hi")).ShouldBe("Ready?");

        await client.SayAsync("stop");

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Cancelled);
        (await client.SayAsync("hi again")).ShouldBe("Ready?");
    }

    [Fact]
    public async Task Cancelling_parents_too_clears_the_outer_stack()
    {
        var told = false;
        var root = Component("root", new WaterfallDialog("steps",
        [
            (step, token) => step.BeginDialogAsync("inner", null, token),
            (step, token) =>
            {
                told = true;
                return step.EndDialogAsync(null, token);
            },
        ]), new Cancellable("inner", cancelParents: true));
        var client = With(root);
        await client.SayAsync("hi");

        await client.SayAsync("stop");

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Cancelled);
        client.DialogContext!.Stack.ShouldBeEmpty();
        told.ShouldBeFalse();
    }

    [Fact]
    public async Task An_ended_dialog_is_told_why()
    {
        var reasons = new List<DialogReason>();
        var client = With(Component("root",
            new WaterfallDialog("steps", [(step, token) => step.BeginDialogAsync("watched", null, token), (step, token) => step.ReplaceDialogAsync("watched", null, token)]),
            new Watched(reasons)));

        await client.SayAsync("hi");
        await client.SayAsync("end");
        await client.SayAsync("cancel");

        reasons.ShouldBe([DialogReason.EndCalled, DialogReason.CancelCalled]);
    }

    [Fact]
    public async Task Beginning_an_unknown_dialog_throws()
    {
        var client = With(Component("root", new WaterfallDialog("steps", [(step, token) => step.BeginDialogAsync("nowhere", null, token)])));

        (await Should.ThrowAsync<Exception>(() => client.SayAsync("hi"))).Message.ShouldContain("nowhere");
    }

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

    private sealed class Cancellable : ComponentDialog
    {
        private readonly bool _cancelParents;

        public Cancellable(string id, bool cancelParents = false)
            : base(id)
        {
            _cancelParents = cancelParents;
            AddDialog(new WaterfallDialog("steps", [Ask("Ready?")]));
            AddDialog(new TextPrompt("ask"));
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "stop"
                ? innerDc.CancelAllDialogsAsync(_cancelParents, cancellationToken: cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private sealed class Repeating : ComponentDialog
    {
        public Repeating(string id)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps", [Ask("How bad is it?"), (step, token) => step.EndDialogAsync(step.Result, token)]));
            AddDialog(new TextPrompt("ask"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
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

    private sealed class Watched(List<DialogReason> reasons) : Dialog("watched")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
            dc.Context.Activity.Text == "cancel" ? dc.CancelAllDialogsAsync(cancellationToken) : dc.EndDialogAsync(null, cancellationToken);

        public override Task EndDialogAsync(
            Microsoft.Bot.Builder.ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            reasons.Add(reason);
            return Task.CompletedTask;
        }
    }
}
