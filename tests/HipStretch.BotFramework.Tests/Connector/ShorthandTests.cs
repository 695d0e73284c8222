using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class ShorthandTests : IDisposable
{
    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public ShorthandTests() => _client = _channel.Client();

    private static Activity Said => new("message") { Id = "own", ReplyToId = "theirs", Conversation = new ConversationAccount(id: "c") };

    [Fact]
    public async Task An_activity_knows_where_it_goes()
    {
        await _client.Conversations.SendToConversationAsync(Said);
        await _client.Conversations.ReplyToActivityAsync(Said);
        await _client.Conversations.UpdateActivityAsync(Said);

        _channel.All.Select(asked => asked.Line).ShouldBe(
        [
            "POST https://channel/v3/conversations/c/activities",
            "POST https://channel/v3/conversations/c/activities/theirs",
            "PUT https://channel/v3/conversations/c/activities/own",
        ]);
    }

    [Fact]
    public async Task A_direct_conversation_has_a_bot_and_one_person()
    {
        await _client.Conversations.CreateDirectConversationAsync("bot", "user", new Activity("message") { Text = "hello" });

        _channel.Last.Line.ShouldBe("POST https://channel/v3/conversations");
        _channel.Last.Json["bot"]!["id"]!.ToString().ShouldBe("bot");
        _channel.Last.Json["members"]!.Single()["id"]!.ToString().ShouldBe("user");
        _channel.Last.Json["activity"]!["text"]!.ToString().ShouldBe("hello");
    }

    [Fact]
    public async Task A_conversation_is_opened_with_all_that_its_opener_knows()
    {
        _channel.Answers(System.Net.HttpStatusCode.Created, """{"id":"new","activityId":"first","serviceUrl":"https://elsewhere"}""");

        var opened = await _client.Conversations.CreateConversationAsync(
            new ConversationParameters { IsGroup = true, TenantId = "t", ChannelData = new { channel = new { id = "general" } } });

        (opened!.Id, opened.ActivityId, opened.ServiceUrl).ShouldBe(("new", "first", "https://elsewhere"));
        _channel.Last.Json["tenantId"]!.ToString().ShouldBe("t");
        _channel.Last.Json["channelData"]!["channel"]!["id"]!.ToString().ShouldBe("general");
    }

    public void Dispose() => _client.Dispose();
}
