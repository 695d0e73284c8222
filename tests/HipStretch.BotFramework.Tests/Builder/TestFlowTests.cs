using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class TestFlowTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_conversation_is_played_in_order() =>
        await Echo()
            .Test("one", "you said one")
            .Send("two").AssertReply("you said two")
            .Send("three").AssertReply(reply => reply.AsMessageActivity()!.Text!.ShouldEndWith("three"))
            .Send("four").AssertReplyOneOf(["other", "you said four"])
            .Send("five").AssertReplyContains("said five")
            .AssertNoReply(timeout: 0)
            .StartTestAsync();

    [Fact]
    public async Task A_conversation_that_was_written_down_is_played()
    {
        var bot = new ChannelAccount("bot", role: RoleTypes.Bot);
        var user = new ChannelAccount("user", role: RoleTypes.User);

        await Echo().Test([Said(user, "one"), Said(bot, "you said one")]).StartTestAsync();
        await Should.ThrowAsync<Exception>(Echo().Test([Said(user, "one"), Said(bot, "two")]).StartTestAsync);

        static Activity Said(ChannelAccount who, string text) => new(ActivityTypes.Message, from: who, text: text);
    }

    [Fact]
    public async Task Nothing_runs_before_the_start()
    {
        var turns = 0;
        var flow = new TestFlow(_adapter, (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("one");

        turns.ShouldBe(0);
        await flow.StartTestAsync();
        turns.ShouldBe(1);
    }

    [Fact]
    public async Task Other_words_fail()
    {
        await Should.ThrowAsync<Exception>(Echo().Test("one", "two").StartTestAsync);
        await Should.ThrowAsync<Exception>(Echo().Send("one").AssertReplyOneOf(["two", "three"]).StartTestAsync);
        await Should.ThrowAsync<Exception>(Echo().Send("one").AssertReplyContains("two").StartTestAsync);
        await Should.ThrowAsync<Exception>(Echo().Send("one").AssertReply(Activity.CreateTypingActivity()).StartTestAsync);
        await Should.ThrowAsync<Exception>(Echo().Send("one").AssertNoReply("Quiet", timeout: 0).StartTestAsync);
    }

    [Fact]
    public async Task Silence_times_out() =>
        await Should.ThrowAsync<TimeoutException>(
            new TestFlow(_adapter, (_, _) => Task.CompletedTask).Send("one").AssertReply("two", timeout: 1).StartTestAsync);

    [Fact]
    public async Task A_reply_from_elsewhere_is_waited_for()
    {
        var started = new TaskCompletionSource();
        ConversationReference? reference = null;
        var flow = new TestFlow(_adapter, (turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            started.SetResult();
            return Task.CompletedTask;
        }).Send("later").AssertReply("now").StartTestAsync();

        await started.Task;
        await _adapter.ContinueConversationAsync(
            "app",
            reference!,
            (turn, token) => turn.SendActivityAsync("now", cancellationToken: token),
            default);

        await flow;
    }

    [Fact]
    public async Task A_join_names_the_user()
    {
        var bot = new NotingBot();

        await new TestFlow(_adapter, bot).SendConversationUpdate().StartTestAsync();

        bot.Ran.ShouldBe([$"added {_adapter.Conversation.User!.Id}"]);
    }

    [Fact]
    public async Task What_is_said_comes_from_the_adapters_conversation()
    {
        var adapter = new TestAdapter("msteams") { Locale = "en-GB" };
        Activity? heard = null;

        await adapter.SendTextToBotAsync("ow", (turn, _) =>
        {
            heard = turn.Activity;
            return Task.CompletedTask;
        }, default);

        (heard!.ChannelId, heard.Locale, heard.Text, heard.Type).ShouldBe(("msteams", "en-GB", "ow", "message"));
        (heard.From!.Id, heard.Conversation!.Id).ShouldBe((adapter.Conversation.User!.Id, adapter.Conversation.Conversation!.Id));
    }

    [Fact]
    public async Task Traces_are_queued_only_when_asked_for()
    {
        BotCallbackHandler tracing = (turn, token) => turn.SendActivityAsync(Activity.CreateTraceActivity("n"), token);
        var other = new TestAdapter(sendTraceActivity: true);

        await _adapter.SendTextToBotAsync("one", tracing, default);
        await other.SendTextToBotAsync("one", tracing, default);

        _adapter.GetNextReply().ShouldBeNull();
        other.GetNextReply()!.Type.ShouldBe("trace");
    }

    [Fact]
    public async Task A_waiting_reply_can_be_replaced_and_deleted()
    {
        await _adapter.SendTextToBotAsync(
            "one",
            async (turn, token) =>
            {
                var first = await turn.SendActivityAsync("first", cancellationToken: token);
                var second = await turn.SendActivityAsync("second", cancellationToken: token);
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first!.Id, Text = "changed" }, token);
                await turn.DeleteActivityAsync(second!.Id!, token);
            },
            default);

        _adapter.ActiveQueue.Select(reply => reply.Text).ShouldBe(["changed"]);
    }

    private TestFlow Echo() =>
        new(_adapter, (turn, token) => turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: token));
}
