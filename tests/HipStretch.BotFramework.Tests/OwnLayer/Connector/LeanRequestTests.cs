using HipStretch.BotFramework.Tests.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class LeanRequestTests : IDisposable
{
    private readonly StubChannel channel = new();
    private readonly ConnectorClient client;

    public LeanRequestTests() => client = channel.Client();

    [Fact]
    public async Task Fault_9_what_is_sent_is_compact()
    {
        await client.Conversations.SendToConversationAsync("c", new Activity("message") { Text = "breathe" });

        channel.Last.Body.ShouldBe("""{"text":"breathe","type":"message"}""");
    }

    [Fact]
    public async Task Settings_of_the_client_count()
    {
        client.SerializationSettings.Formatting = Formatting.Indented;

        await client.Conversations.SendToConversationAsync("c", new Activity("message"));

        channel.Last.Body.ShouldContain("\n");
    }

    [Fact]
    public async Task The_program_is_ours_unless_the_caller_names_another()
    {
        await client.Conversations.DeleteActivityAsync("c", "a");
        channel.Last.Headers.UserAgent.Single().Product!.Name.ShouldBe("HipStretch");

        using var answer = await client.Conversations.DeleteActivityWithHttpMessagesAsync("c", "a", new() { ["User-Agent"] = ["mine/1"] });
        channel.Last.Headers.UserAgent.ToString().ShouldBe("mine/1");
    }

    [Fact]
    public async Task A_header_of_the_body_replaces_ours_and_cannot_go_without_a_body()
    {
        Dictionary<string, List<string>> headers = new() { ["Content-Type"] = ["application/json"] };

        using var answer = await client.Conversations.SendToConversationWithHttpMessagesAsync("c", new Activity(), headers);
        channel.Last.ContentType.ShouldBe("application/json");

        (await Should.ThrowAsync<ValidationException>(() => client.Conversations.DeleteActivityWithHttpMessagesAsync("c", "a", headers)))
            .Target.ShouldBe("customHeaders");
        channel.All.Count.ShouldBe(1);
    }

    public void Dispose() => client.Dispose();
}
