using HipStretch.Bot.Storage;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.Connector;

[Collection(ServerCollection.Name)]
public sealed class PushedRepliesTests(BotServer server) : IAsyncLifetime
{
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_conversation_reaches_the_first_pose_and_every_answer_comes_after_its_sign()
    {
        await ReachFirstPoseAsync("pushed-journey");

        foreach (var turn in connector.All.GroupBy(received => (string?)received.Json["replyToId"]))
        {
            turn.First().Type.ShouldBe("typing");
            turn.Skip(1).ShouldNotBeEmpty();
            turn.Skip(1).ShouldAllBe(received => received.Type == "message");
        }
    }

    [Fact]
    public async Task A_reply_says_whom_it_is_from_and_what_it_answers()
    {
        await new PushedChat(server, connector, "pushed-shape").SayAsync("hello", "in");

        foreach (var received in new[] { await connector.NextAsync(), await connector.NextAsync(), await connector.NextAsync() })
        {
            received.Path.ShouldBe("POST /_connector/v3/conversations/pushed-shape/activities/in");
            ((string?)received.Json["from"]!["id"]).ShouldBe("hipstretch");
            ((string?)received.Json["recipient"]!["id"]).ShouldBe("person-of-pushed-shape");
            ((string?)received.Json["conversation"]!["id"]).ShouldBe("pushed-shape");
        }
    }

    [Fact]
    public async Task What_we_tell_our_own_clients_is_not_sent()
    {
        await ReachFirstPoseAsync("pushed-entities");

        connector.All.ShouldAllBe(received => !received.Json.ToString().Contains("hipstretch/"));
    }

    [Fact]
    public async Task A_message_without_an_id_is_answered_each_time()
    {
        var chat = new PushedChat(server, connector, "pushed-without-id");
        for (var time = 0; time < 2; time++)
        {
            await chat.SendAsync(new Activity(ActivityTypes.Message) { Text = "hello" }, json => json.Remove("id"));
        }

        (await connector.NextTextsAsync(3))[^1].ShouldNotBe("Where does it hurt?", "it is asked in other words the second time");
        connector.All.Where(received => received.Type == "typing").Select(received => received.Path)
            .ShouldAllBe(path => path == "POST /_connector/v3/conversations/pushed-without-id/activities");
    }

    [Fact]
    public async Task A_message_that_comes_again_is_not_answered_again()
    {
        var chat = new PushedChat(server, connector, "pushed-again");
        await chat.SayAsync("hello", "one");
        await chat.SayAsync("hello", "one");
        await chat.SayAsync("Lower back", "two");

        (await connector.NextTextsAsync(3)).Skip(1).ShouldBe(["Where does it hurt?", "How bad is it, from 0 to 10?"]);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("nonsense")]
    [InlineData("endOfConversation")]
    public async Task What_means_nothing_to_us_is_taken_without_a_word(string type)
    {
        var chat = new PushedChat(server, connector, $"pushed-{type}");
        await chat.SendAsync(new Activity(type) { Text = "hello" });
        await chat.SayAsync("hello");

        (await connector.NextAsync()).Type.ShouldBe("typing");
        (await connector.NextTextsAsync(2))[1].ShouldBe("Where does it hurt?");
        connector.All.Count().ShouldBe(3);
    }

    [Fact]
    public async Task Who_takes_replies_in_the_answer_is_not_called()
    {
        var chat = new PushedChat(server, connector, "pushed-not");
        using var response = await chat.PostAsync(
            new Activity(ActivityTypes.Message) { Text = "hello" }, json => json["deliveryMode"] = DeliveryModes.ExpectReplies);

        Caller.Read(await response.Content.ReadAsStringAsync()).Count.ShouldBe(2);
        var outbox = await server.Services.GetRequiredService<IOutboxStore>().ReadOutboxAsync(new("test", "pushed-not"), CancellationToken.None);
        outbox.ShouldBeEmpty();
        connector.All.ShouldBeEmpty();
    }

    public async ValueTask InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async ValueTask DisposeAsync() => await connector.DisposeAsync();

    private async Task ReachFirstPoseAsync(string conversation)
    {
        var chat = new PushedChat(server, connector, conversation);
        foreach (var text in Journey.ToFirstStep)
        {
            await chat.SayAsync(text);
        }

        while ((await connector.NextAsync()).Text?.StartsWith("First: ", StringComparison.Ordinal) != true)
        {
            // The conversation up to there.
        }
    }
}
