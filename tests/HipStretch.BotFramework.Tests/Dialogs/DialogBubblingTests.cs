using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogBubblingTests
{
    private readonly List<string> _heard = [];

    [Fact]
    public async Task An_event_passes_each_dialog_on_the_way_out_and_again_on_the_way_back()
    {
        var dc = await InnermostWaitingAsync();

        (await dc.EmitEventAsync("tick", null, bubble: true, fromLeaf: true)).ShouldBeFalse();

        _heard.ShouldBe(["inner before", "root before", "root after", "inner after"]);
    }

    [Fact]
    public async Task Whoever_handles_an_event_on_the_way_out_is_the_last_to_see_it()
    {
        var dc = await InnermostWaitingAsync(handles: "inner before");

        (await dc.EmitEventAsync("tick", null, bubble: true, fromLeaf: true)).ShouldBeTrue();

        _heard.ShouldBe(["inner before"]);
    }

    [Fact]
    public async Task An_event_handled_on_the_way_back_is_handled()
    {
        var dc = await InnermostWaitingAsync(handles: "root after");

        (await dc.EmitEventAsync("tick", null, bubble: true, fromLeaf: true)).ShouldBeTrue();

        _heard.ShouldBe(["inner before", "root before", "root after"]);
    }

    [Fact]
    public async Task An_event_that_does_not_bubble_stays_with_the_leaf()
    {
        var dc = await InnermostWaitingAsync();

        (await dc.EmitEventAsync("tick", null, bubble: false, fromLeaf: true)).ShouldBeFalse();

        _heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_that_does_not_begin_at_the_leaf_begins_with_the_active_dialog()
    {
        var dc = await InnermostWaitingAsync();

        await dc.EmitEventAsync("tick", null, bubble: true, fromLeaf: false);

        _heard.ShouldBe(["root before", "root after"]);
    }

    [Fact]
    public async Task Without_an_active_dialog_nobody_hears_an_event()
    {
        var client = With(new WaterfallDialog("nothing"));
        await client.SayAsync("hi");

        (await client.DialogContext!.EmitEventAsync("tick")).ShouldBeFalse();
    }

    [Fact]
    public void The_systems_events_have_their_documented_names() =>
        new[] { DialogEvents.RepromptDialog, DialogEvents.CancelDialog, DialogEvents.VersionChanged }
            .ShouldBe(["repromptDialog", "cancelDialog", "versionChanged"]);

    private async Task<DialogContext> InnermostWaitingAsync(string? handles = null)
    {
        var inner = new Listening("inner", _heard, handles);
        inner.AddDialog(new WaterfallDialog("steps", [(step, token) => step.AskAsync("ask", "?", token)]));
        inner.AddDialog(new TextPrompt("ask"));
        var root = new Listening("root", _heard, handles);
        root.AddDialog(new WaterfallDialog("steps", [(step, token) => step.BeginDialogAsync("inner", null, token)]));
        root.AddDialog(inner);
        var client = With(root);
        await client.SayAsync("hi");
        return client.DialogContext!;
    }

    private sealed class Listening(string id, List<string> heard, string? handles) : ComponentDialog(id)
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Note($"{Id} before");

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Note($"{Id} after");

        private Task<bool> Note(string moment)
        {
            heard.Add(moment);
            return Task.FromResult(moment == handles);
        }
    }
}
