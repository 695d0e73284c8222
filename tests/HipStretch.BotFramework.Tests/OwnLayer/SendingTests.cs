using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class SendingTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Fault_9_sending_leaves_the_callers_activity_as_it_was()
    {
        using var turn = Turns.Of(adapter: _adapter);
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Entities!.Add(new Entity("added"));
            activities[0].SuggestedActions!.Actions!.Clear();
            activities[0].Properties["added"] = true;
            return next();
        });
        var prompt = (Activity)MessageFactory.SuggestedActions(["Yes", "No"], "Ready?");
        prompt.Properties["own"] = 1;

        await turn.SendActivityAsync(prompt);

        (prompt.Id, prompt.From, prompt.Conversation, prompt.ReplyToId).ShouldBe((null, null, null, null));
        prompt.Entities!.Count.ShouldBe(0);
        prompt.SuggestedActions!.Actions!.Count.ShouldBe(2);
        prompt.Properties.Count.ShouldBe(1);
        _adapter.Sent.Single().Properties.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Fault_4_expected_replies_have_ids_and_no_traces()
    {
        var heard = Turns.Heard();
        heard.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = Turns.Of(heard, _adapter);

        await turn.SendActivityAsync(Activity.CreateTraceActivity("secret"));
        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = "answer" });

        _adapter.Sent.ShouldBeEmpty();
        var reply = turn.BufferedReplyActivities.ShouldHaveSingleItem();
        (reply.Text, reply.Id).ShouldBe(("one", "in-1|1"));
        turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)!.Value.ShouldBe("answer");
    }
}
