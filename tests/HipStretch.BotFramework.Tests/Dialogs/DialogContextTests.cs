using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogContextTests
{
    private readonly List<string> _told = [];

    [Fact]
    public async Task An_empty_stack_is_neither_continued_nor_cancelled()
    {
        var dc = Context();

        (await dc.ContinueDialogAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
        (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
        dc.ActiveDialog.ShouldBeNull();
    }

    [Fact]
    public async Task A_dialog_of_one_turn_ends_when_it_is_continued_and_returns_nothing()
    {
        var dc = Context(new Plain("only", _told));
        (await dc.BeginDialogAsync("only")).Status.ShouldBe(DialogTurnStatus.Waiting);

        var turn = await dc.ContinueDialogAsync();

        (turn.Status, turn.Result).ShouldBe((DialogTurnStatus.Complete, null));
        dc.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dialog_that_does_not_say_how_it_resumes_ends_with_the_result_it_is_given()
    {
        var dc = Context(new Plain("outer", _told, begins: "inner"), new Plain("inner", _told));
        await dc.BeginDialogAsync("outer");

        var turn = await dc.EndDialogAsync(7);

        (turn.Status, turn.Result).ShouldBe((DialogTurnStatus.Complete, 7));
        _told.ShouldBe(["inner EndCalled", "outer EndCalled"]);
    }

    [Fact]
    public async Task Replacing_tells_the_dialog_and_does_not_resume_the_one_below()
    {
        var dc = Context(new Plain("outer", _told, begins: "inner"), new Plain("inner", _told), new Plain("other", _told));
        await dc.BeginDialogAsync("outer");

        await dc.ReplaceDialogAsync("other");

        _told.ShouldBe(["inner ReplaceCalled"]);
        dc.Stack.Select(instance => instance.Id).ShouldBe(["other", "outer"]);
    }

    [Fact]
    public async Task Cancelling_tells_every_dialog_from_the_top_down()
    {
        var dc = Context(new Plain("outer", _told, begins: "inner"), new Plain("inner", _told));
        await dc.BeginDialogAsync("outer");

        (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Cancelled);

        _told.ShouldBe(["inner CancelCalled", "outer cancelDialog ", "outer CancelCalled"]);
        dc.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dialog_that_handles_the_cancellation_stays()
    {
        var dc = Context(new Plain("outer", _told, begins: "inner", keeps: true), new Plain("inner", _told));
        await dc.BeginDialogAsync("outer");

        await dc.CancelAllDialogsAsync();

        dc.Stack.ShouldHaveSingleItem().Id.ShouldBe("outer");
    }

    [Fact]
    public async Task A_cancellation_can_be_an_event_of_another_name_with_a_value()
    {
        var dc = Context(new Plain("outer", _told, begins: "inner"), new Plain("inner", _told));
        await dc.BeginDialogAsync("outer");

        await dc.CancelAllDialogsAsync(false, "goodbye", 3);

        _told.ShouldContain("outer goodbye 3");
    }

    [Fact]
    public void A_child_shares_its_parents_services()
    {
        var outer = Context(new Plain("outer", _told));
        outer.Services.Set("clock", "a clock");

        var child = new DialogContext(new DialogSet(), outer, new DialogState());
        child.Services.Set("own", "its own");

        child.Services.Get<string>("clock").ShouldBe("a clock");
        outer.Services.Get<string>("own").ShouldBeNull();
        child.Parent.ShouldBeSameAs(outer);
    }

    [Fact]
    public async Task A_prompt_needs_its_options() =>
        await Should.ThrowAsync<ArgumentNullException>(() => Context(new TextPrompt("ask")).PromptAsync("ask", null!));

    private static DialogContext Context(params Dialog[] dialogs)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
            set.Add(dialog);
        return new DialogContext(set, Turns.Of(), new DialogState());
    }

    private sealed class Plain(string id, List<string> told, string? begins = null, bool keeps = false) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            begins is null ? Task.FromResult(EndOfTurn) : dc.BeginDialogAsync(begins, null, cancellationToken);

        public override Task EndDialogAsync(
            Microsoft.Bot.Builder.ITurnContext turnContext,
            DialogInstance instance,
            DialogReason reason,
            CancellationToken cancellationToken = default)
        {
            told.Add($"{Id} {reason}");
            return Task.CompletedTask;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            told.Add($"{Id} {e.Name} {e.Value}");
            return Task.FromResult(keeps);
        }
    }
}
