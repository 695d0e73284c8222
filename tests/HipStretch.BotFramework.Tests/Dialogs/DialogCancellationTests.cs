using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogCancellationTests
{
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
            new WaterfallDialog("steps",
            [
                (step, token) => step.BeginDialogAsync("watched", null, token),
                (step, token) => step.ReplaceDialogAsync("watched", null, token),
            ]),
            new Watched(reasons)));

        await client.SayAsync("hi");
        await client.SayAsync("end");
        await client.SayAsync("cancel");

        reasons.ShouldBe([DialogReason.EndCalled, DialogReason.CancelCalled]);
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

        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "stop"
                ? innerDc.CancelAllDialogsAsync(_cancelParents, cancellationToken: cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private sealed class Watched(List<DialogReason> reasons) : Dialog("watched")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
            dc.Context.Activity.Text == "cancel" ? dc.CancelAllDialogsAsync(cancellationToken) : dc.EndDialogAsync(null, cancellationToken);

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            reasons.Add(reason);
            return Task.CompletedTask;
        }
    }
}
