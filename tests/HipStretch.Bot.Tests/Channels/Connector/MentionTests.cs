using HipStretch.Testing.Processes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.Connector;

[Collection(ServerCollection.Name)]
public sealed class MentionTests(BotServer server) : IAsyncLifetime
{
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_message_that_names_us_is_understood_and_logged_without_the_name()
    {
        var chat = new PushedChat(server, connector, "mention-us");
        await chat.SendAsync(Message("<at>HipStretch</at> my left hip hurts, about a 4", Mention("HipStretch", "hipstretch")));

        (await connector.NextTextsAsync(2))[1]!.ShouldStartWith("Hip, left side, 4 out of 10");
        var logged = JObject.Parse(ActivityLog.Of(server.DataDirectory, "mention-us")[0].Json);
        ((string?)logged["text"]).ShouldBe("my left hip hurts, about a 4");
        logged["entities"]!.ShouldBeEmpty();
        ((string?)logged["conversation"]!["id"]).ShouldBe("mention-us");
    }

    [Fact]
    public async Task A_message_that_names_somebody_else_keeps_the_name()
    {
        var chat = new PushedChat(server, connector, "mention-others");
        await chat.SendAsync(Message(
            "<at>HipStretch</at> <at>Ann</at> says hello", Mention("HipStretch", "hipstretch"), Mention("Ann", "ann"), new Entity("clientInfo")));

        await connector.NextTextsAsync(1);
        var logged = JObject.Parse(ActivityLog.Of(server.DataDirectory, "mention-others")[0].Json);
        ((string?)logged["text"]).ShouldBe("<at>Ann</at> says hello");
        logged["entities"]!.Select(entity => (string?)entity["type"]).ShouldBe(["mention", "clientInfo"]);
    }

    [Theory]
    [InlineData("[{\"type\":\"mention\"}]")]
    [InlineData("[{\"type\":\"mention\",\"mentioned\":null,\"text\":null}]")]
    [InlineData("[{\"type\":\"mention\",\"mentioned\":{\"id\":\"hipstretch\"}}, null, {}]")]
    public async Task A_mention_that_lacks_something_does_no_harm(string entities)
    {
        var chat = new PushedChat(server, connector, $"mention-lacks {entities}");
        await chat.SendAsync(Message("hello"), json => json["entities"] = JToken.Parse(entities));

        (await connector.NextTextsAsync(2))[1].ShouldBe("Where does it hurt?");
    }

    public async ValueTask InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async ValueTask DisposeAsync() => await connector.DisposeAsync();

    private static Activity Message(string text, params Entity[] entities) => new(ActivityTypes.Message) { Text = text, Entities = entities };

    private static Mention Mention(string name, string id) => new() { Text = $"<at>{name}</at>", Mentioned = new ChannelAccount(id, name) };
}
