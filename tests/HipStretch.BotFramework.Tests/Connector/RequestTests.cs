using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class RequestTests : IDisposable
{
    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public RequestTests() => _client = _channel.Client();

    [Fact]
    public async Task An_activity_goes_as_json()
    {
        await _client.Conversations.SendToConversationAsync("c", new Activity("message") { Text = "Gut gemacht, weiter so – füß" });

        _channel.Last.ContentType.ShouldBe("application/json; charset=utf-8");
        _channel.Last.Json["text"]!.ToString().ShouldBe("Gut gemacht, weiter so – füß");
        _channel.Last.Json["recipient"].ShouldBeNull();
    }

    [Fact]
    public async Task What_the_protocol_does_not_know_is_sent_along()
    {
        const string Json = """{"type":"message","when":"2026-01-02T03:04:05+05:00","from":{"id":"b","mood":"calm"}}""";
        var activity = JsonConvert.DeserializeObject<Activity>(Json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

        await _client.Conversations.SendToConversationAsync("c", activity);

        _channel.Last.Body.ShouldContain("\"2026-01-02T03:04:05+05:00\"");
        _channel.Last.Json["from"]!["mood"]!.ToString().ShouldBe("calm");
    }

    [Fact]
    public async Task The_callers_activity_stays_as_it_was()
    {
        var activity = new Activity("message") { Id = "own", ReplyToId = "a", Conversation = new ConversationAccount(id: "c") };
        var before = JsonConvert.SerializeObject(activity);

        await _client.Conversations.ReplyToActivityAsync(activity);
        await _client.Conversations.UpdateActivityAsync("d", "b", activity);
        await _client.Conversations.CreateDirectConversationAsync("bot", "user", activity);

        JsonConvert.SerializeObject(activity).ShouldBe(before);
    }

    [Fact]
    public async Task Credentials_are_asked_for_every_call()
    {
        await _client.Conversations.DeleteActivityAsync("c", "a");
        await _client.Conversations.DeleteActivityAsync("c", "a");

        _channel.All.Select(asked => asked.Headers.Authorization!.ToString()).ShouldBe(["Bearer token1", "Bearer token2"]);
    }

    [Fact]
    public async Task A_caller_may_add_headers()
    {
        using var answer = await _client.Conversations.SendToConversationWithHttpMessagesAsync(
            "c", new Activity(), new() { ["x-ms-conversation-id"] = ["c"], ["Accept-Language"] = ["de", "en"] });

        _channel.Last.Headers.GetValues("x-ms-conversation-id").ShouldBe(["c"]);
        _channel.Last.Headers.AcceptLanguage.ToString().ShouldBe("de, en");
    }

    [Fact]
    public async Task A_call_says_which_program_makes_it()
    {
        await _client.Conversations.DeleteActivityAsync("c", "a");

        _channel.Last.Headers.UserAgent.ShouldNotBeEmpty();
    }

    public void Dispose() => _client.Dispose();
}
