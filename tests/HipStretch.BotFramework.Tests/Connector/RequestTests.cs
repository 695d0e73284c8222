using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class RequestTests : IDisposable
{
    private readonly StubChannel channel = new();
    private readonly ConnectorClient client;

    public RequestTests() => client = channel.Client();

    [Fact]
    public async Task An_activity_goes_as_json()
    {
        await client.Conversations.SendToConversationAsync("c", new Activity("message") { Text = "Gut gemacht, weiter so – füß" });

        channel.Last.ContentType.ShouldBe("application/json; charset=utf-8");
        channel.Last.Json["text"]!.ToString().ShouldBe("Gut gemacht, weiter so – füß");
        channel.Last.Json["recipient"].ShouldBeNull();
    }

    [Fact]
    public async Task What_the_protocol_does_not_know_is_sent_along()
    {
        const string Json = """{"type":"message","when":"2026-01-02T03:04:05+05:00","from":{"id":"b","mood":"calm"}}""";
        var activity = JsonConvert.DeserializeObject<Activity>(Json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

        await client.Conversations.SendToConversationAsync("c", activity);

        channel.Last.Body.ShouldContain("\"2026-01-02T03:04:05+05:00\"");
        channel.Last.Json["from"]!["mood"]!.ToString().ShouldBe("calm");
    }

    [Fact]
    public async Task The_callers_activity_stays_as_it_was()
    {
        var activity = new Activity("message") { Id = "own", ReplyToId = "a", Conversation = new ConversationAccount(id: "c") };
        var before = JsonConvert.SerializeObject(activity);

        await client.Conversations.ReplyToActivityAsync(activity);
        await client.Conversations.UpdateActivityAsync("d", "b", activity);
        await client.Conversations.CreateDirectConversationAsync("bot", "user", activity);

        JsonConvert.SerializeObject(activity).ShouldBe(before);
    }

    [Fact]
    public async Task Credentials_are_asked_for_every_call()
    {
        await client.Conversations.DeleteActivityAsync("c", "a");
        await client.Conversations.DeleteActivityAsync("c", "a");

        channel.All.Select(asked => asked.Headers.Authorization!.ToString()).ShouldBe(["Bearer token1", "Bearer token2"]);
    }

    [Fact]
    public async Task A_caller_may_add_headers()
    {
        using var answer = await client.Conversations.SendToConversationWithHttpMessagesAsync(
            "c", new Activity(), new() { ["x-ms-conversation-id"] = ["c"], ["Accept-Language"] = ["de", "en"] });

        channel.Last.Headers.GetValues("x-ms-conversation-id").ShouldBe(["c"]);
        channel.Last.Headers.AcceptLanguage.ToString().ShouldBe("de, en");
    }

    [Fact]
    public async Task A_call_says_which_program_makes_it()
    {
        await client.Conversations.DeleteActivityAsync("c", "a");

        channel.Last.Headers.UserAgent.ShouldNotBeEmpty();
    }

    public void Dispose() => client.Dispose();
}
