using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Words_become_a_message_to_the_sender()
    {
        using var turn = Turns.Of(adapter: _adapter);

        var response = await turn.SendActivityAsync("Where does it hurt?", "Where?", InputHints.ExpectingInput);

        var said = _adapter.Sent.ShouldHaveSingleItem();
        (said.Type, said.Text, said.Speak, said.InputHint).ShouldBe(("message", "Where does it hurt?", "Where?", "expectingInput"));
        (said.From!.Id, said.Recipient!.Id, said.ReplyToId, said.Conversation!.Id).ShouldBe(("bot", "user", "in-1", "c"));
        response!.Id.ShouldBe("out-1");
    }

    [Fact]
    public async Task Words_alone_accept_input()
    {
        using var turn = Turns.Of(adapter: _adapter);

        await turn.SendActivityAsync("Hold here.");

        _adapter.Sent.Single().InputHint.ShouldBe(InputHints.AcceptingInput);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Nothing_cannot_be_said(string text)
    {
        using var turn = Turns.Of(adapter: _adapter);

        await Should.ThrowAsync<ArgumentException>(() => turn.SendActivityAsync(text));
        await Should.ThrowAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = Turns.Of(adapter: _adapter);

        await turn.SendActivityAsync(Activity.CreateTraceActivity("state"));
        turn.Responded.ShouldBeFalse();
        await turn.SendActivityAsync(Activity.CreateTypingActivity());
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task Several_activities_keep_their_order_and_get_an_id_each()
    {
        using var turn = Turns.Of(adapter: _adapter);

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        _adapter.Sent.Select(said => said.Text).ShouldBe(["one", "two"]);
        responses.Select(response => response.Id).ShouldBe(["out-1", "out-2"]);
    }

    [Fact]
    public async Task Handlers_run_in_order_and_may_change_what_is_sent()
    {
        using var turn = Turns.Of(adapter: _adapter);
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += " first";
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += " second";
            return next();
        });

        await turn.SendActivityAsync("begin");

        _adapter.Sent.Single().Text.ShouldBe("begin first second");
    }

    [Fact]
    public async Task A_handler_that_does_not_call_on_keeps_the_activity_back()
    {
        using var turn = Turns.Of(adapter: _adapter);
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        (await turn.SendActivityAsync("begin")).ShouldBeNull();

        _adapter.Sent.ShouldBeEmpty();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task An_update_is_addressed_and_keeps_its_id()
    {
        using var turn = Turns.Of(adapter: _adapter);
        var seen = new List<string?>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Id);
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "out-9", Text = "12 s" });

        var updated = _adapter.Updated.ShouldHaveSingleItem();
        (updated.Id, updated.Text, updated.Conversation!.Id, updated.Recipient!.Id).ShouldBe(("out-9", "12 s", "c", "user"));
        seen.ShouldBe(["out-9"]);
    }

    [Fact]
    public async Task A_deletion_names_the_activity_in_this_conversation()
    {
        using var turn = Turns.Of(adapter: _adapter);

        await turn.DeleteActivityAsync("out-9");

        var reference = _adapter.Deleted.ShouldHaveSingleItem();
        (reference.ActivityId, reference.Conversation!.Id).ShouldBe(("out-9", "c"));
    }

    [Fact]
    public async Task A_deletion_can_be_stopped()
    {
        using var turn = Turns.Of(adapter: _adapter);
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await turn.DeleteActivityAsync(turn.Activity.GetConversationReference());

        _adapter.Deleted.ShouldBeEmpty();
    }
}
