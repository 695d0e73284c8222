using HipStretch.BotFramework.Tests.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class LeanRequestTests : IDisposable
{
    private readonly StubChannel _channel = new();
    private readonly ConnectorClient _client;

    public LeanRequestTests() => _client = _channel.Client();

    [Fact]
    public async Task Fault_9_what_is_sent_is_compact()
    {
        await _client.Conversations.SendToConversationAsync("c", new Activity("message") { Text = "breathe" });

        _channel.Last.Body.ShouldBe("""{"text":"breathe","type":"message"}""");
    }

    [Fact]
    public async Task Settings_of_the_client_count()
    {
        _client.SerializationSettings.Formatting = Formatting.Indented;

        await _client.Conversations.SendToConversationAsync("c", new Activity("message"));

        _channel.Last.Body.ShouldContain("\n");
    }

    [Fact]
    public async Task The_program_is_ours_unless_the_caller_names_another()
    {
        await _client.Conversations.DeleteActivityAsync("c", "a");
        _channel.Last.Headers.UserAgent.Single().Product!.Name.ShouldBe("HipStretch");

        using var answer = await _client.Conversations.DeleteActivityWithHttpMessagesAsync("c", "a", new() { ["User-Agent"] = ["mine/1"] });
        _channel.Last.Headers.UserAgent.ToString().ShouldBe("mine/1");
    }

    [Fact]
    public async Task A_header_of_the_body_replaces_ours_and_cannot_go_without_a_body()
    {
        Dictionary<string, List<string>> headers = new() { ["Content-Type"] = ["application/json"] };

        using var answer = await _client.Conversations.SendToConversationWithHttpMessagesAsync("c", new Activity(), headers);
        _channel.Last.ContentType.ShouldBe("application/json");

        (await Should.ThrowAsync<ValidationException>(() => _client.Conversations.DeleteActivityWithHttpMessagesAsync("c", "a", headers)))
            .Target.ShouldBe("customHeaders");
        _channel.All.Count.ShouldBe(1);
    }

    public void Dispose() => _client.Dispose();
}
