using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Hosting;

public sealed class CloudAdapterTests
{
    [Fact]
    public async Task A_reply_goes_to_the_service_url_as_an_answer_to_the_message()
    {
        ResourceResponse? sent = null;
        var bot = new CalledBot(async turn => sent = await turn.SendActivityAsync("hello yourself"));

        (await bot.PostAsync(CalledBot.Message())).ShouldBe(new CalledBot.Answered(200, ""));

        var (call, body, authorization) = bot.Calls.ShouldHaveSingleItem();
        call.ShouldBe("POST /channel/v3/conversations/c/activities/in-1");
        ((string?)body["text"]).ShouldBe("hello yourself");
        ((string?)body["replyToId"]).ShouldBe("in-1");
        ((string?)body["recipient"]?["id"]).ShouldBe("person");
        authorization.ShouldBeNull();
        sent!.Id.ShouldBe("theirs");
    }

    [Fact]
    public async Task What_was_sent_can_be_replaced_and_taken_back()
    {
        var bot = new CalledBot(async turn =>
        {
            var sent = await turn.SendActivityAsync("first");
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent!.Id, Text = "second" });
            await turn.DeleteActivityAsync(sent.Id!);
        });

        await bot.PostAsync(CalledBot.Message());

        bot.Calls.Select(call => call.Call).ShouldBe([
            "POST /channel/v3/conversations/c/activities/in-1",
            "PUT /channel/v3/conversations/c/activities/theirs",
            "DELETE /channel/v3/conversations/c/activities/theirs"]);
    }

    [Fact]
    public async Task Whoever_expects_replies_gets_them_in_the_answer()
    {
        var bot = new CalledBot(async turn =>
        {
            await turn.SendActivityAsync("one");
            await turn.SendActivityAsync("two");
        });
        var message = CalledBot.Message();
        message["deliveryMode"] = "expectReplies";

        var answer = await bot.PostAsync(message);

        answer.Status.ShouldBe(200);
        answer.Json()["activities"]!.Select(reply => (string?)reply["text"]).ShouldBe(["one", "two"]);
        bot.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_is_answered_by_the_call()
    {
        var bot = new CalledBot(turn => turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = 202, Body = new { taken = true } },
        }));
        var invoke = CalledBot.Message();
        invoke["type"] = "invoke";

        var answer = await bot.PostAsync(invoke);

        answer.Status.ShouldBe(202);
        ((bool?)answer.Json()["taken"]).ShouldBe(true);
        bot.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var invoke = CalledBot.Message();
        invoke["type"] = "invoke";

        (await new CalledBot(_ => Task.CompletedTask).PostAsync(invoke)).Status.ShouldBe(501);
    }

    [Fact]
    public async Task A_trace_goes_to_the_emulator_alone()
    {
        var bot = new CalledBot(turn => turn.TraceActivityAsync("what I think"));
        await bot.PostAsync(CalledBot.Message());
        bot.Calls.ShouldBeEmpty();

        var fromEmulator = CalledBot.Message();
        fromEmulator["channelId"] = "emulator";
        await bot.PostAsync(fromEmulator);

        ((string?)bot.Calls.ShouldHaveSingleItem().Body["type"]).ShouldBe("trace");
    }

    [Fact]
    public async Task A_turn_knows_its_caller_and_its_connector()
    {
        (object? Caller, object? Client) known = default;
        var bot = new CalledBot(turn =>
        {
            known = (turn.TurnState.Get<System.Security.Claims.ClaimsIdentity>(BotAdapter.BotIdentityKey), turn.TurnState.Get<IConnectorClient>());
            return Task.CompletedTask;
        });

        await bot.PostAsync(CalledBot.Message());

        known.Caller.ShouldNotBeNull();
        known.Client.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_conversation_is_gone_on_with_by_an_event_of_its_own()
    {
        Activity? heard = null;
        var bot = new CalledBot(_ => Task.CompletedTask);
        var reference = new ConversationReference
        {
            ActivityId = "in-1",
            ChannelId = "test",
            ServiceUrl = "http://localhost:56150/channel",
            Conversation = new ConversationAccount(id: "c"),
            User = new ChannelAccount("person"),
            Bot = new ChannelAccount("bot"),
        };

        await bot.Adapter.ContinueConversationAsync(
            "", reference,
            async (turn, cancellationToken) =>
            {
                heard = turn.Activity;
                await turn.SendActivityAsync("time to stretch", cancellationToken: cancellationToken);
            },
            CancellationToken.None);

        (heard!.Type, heard.Name).ShouldBe((ActivityTypes.Event, "ContinueConversation"));
        ((string?)bot.Calls.ShouldHaveSingleItem().Body["text"]).ShouldBe("time to stretch");
    }

    [Fact]
    public async Task A_conversation_is_opened_at_the_channel_and_begins_with_an_event()
    {
        Activity? heard = null;
        var bot = new CalledBot(_ => Task.CompletedTask) { Answer = """{"id":"new","activityId":"a1"}""" };

        await bot.Adapter.CreateConversationAsync(
            "", "test", "http://localhost:56150/channel", "audience",
            new ConversationParameters { Bot = new ChannelAccount("bot"), Members = [new ChannelAccount("person")], TenantId = "t" },
            async (turn, cancellationToken) =>
            {
                heard = turn.Activity;
                await turn.SendActivityAsync("hello", cancellationToken: cancellationToken);
            },
            CancellationToken.None);

        (heard!.Name, heard.Id, heard.Conversation!.Id, heard.Conversation.TenantId, heard.Recipient!.Id).ShouldBe(("CreateConversation", "a1", "new", "t", "bot"));
        bot.Calls[0].Call.ShouldBe("POST /channel/v3/conversations");
        ((string?)bot.Calls[0].Body["members"]?[0]?["id"]).ShouldBe("person");
        bot.Calls[1].Call.ShouldStartWith("POST /channel/v3/conversations/new/activities");
    }
}
