using System.Net;
using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>People and sites that want too much.</summary>
public sealed class LimitsTests : IAsyncDisposable
{
    private readonly LimitedServer limited = new();

    private TalkingServer Server => limited.Server;

    [Fact]
    public async Task Who_says_too_much_is_told_when_to_say_it_again()
    {
        var (client, grant) = await Server.PageAsync();
        var (other, others) = await Server.PageAsync();
        await client.SayAsync(grant.ConversationId, "one");
        await client.SayAsync(grant.ConversationId, "two");

        await LimitedServer.ShouldBeTooMuchAsync(await client.With("Origin", "https://clinic.example").PostActivityAsync(grant.ConversationId, LimitedServer.Message("three")), seconds: 30);
        await other.SayAsync(others.ConversationId, "one");
        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldNotContain("three");

        limited.Clock.Advance(TimeSpan.FromSeconds(30));
        await client.SayAsync(grant.ConversationId, "four");
    }

    [Fact]
    public async Task A_new_token_brings_no_new_budget()
    {
        var (client, grant) = await Server.PageAsync();
        await client.SayAsync(grant.ConversationId, "one");
        var renewed = Server.Anybody.With((await client.OpenAsync(path: "/tokens/refresh")).Token);
        await renewed.SayAsync(grant.ConversationId, "two");

        await LimitedServer.ShouldBeTooMuchAsync(await renewed.PostActivityAsync(grant.ConversationId, LimitedServer.Message("three")), seconds: 30);
    }

    [Fact]
    public async Task Too_much_typing_is_taken_and_shown_to_nobody_and_costs_no_words()
    {
        var (client, grant) = await Server.PageAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.OpenAsync()).StreamUrl!);
        await socket.ReceiveAsync();
        for (var n = 0; n < 3; n++)
        {
            using var response = await client.PostActivityAsync(grant.ConversationId, new JObject { ["type"] = "typing" });
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await client.SayAsync(grant.ConversationId, "one");
        await client.SayAsync(grant.ConversationId, "two");
        (await socket.ReceiveThroughAsync("echo two")).Activities.Count(activity => (string?)activity["type"] == "typing").ShouldBe(1);
    }

    [Fact]
    public async Task Who_polls_too_often_is_told_of_nothing_new_and_misses_nothing()
    {
        var (client, grant) = await Server.PageAsync();
        await client.SayAsync(grant.ConversationId, "one");
        for (var n = 0; n < 3; n++)
        {
            (await client.FetchAsync(grant.ConversationId, "3")).Texts.ShouldBe(["echo one"]);
        }

        var over = await client.FetchAsync(grant.ConversationId, "3");
        over.Activities.ShouldBeEmpty();
        over.Watermark.ShouldBe("3");

        limited.Clock.Advance(TimeSpan.FromSeconds(20));
        (await client.FetchAsync(grant.ConversationId, over.Watermark)).Texts.ShouldBe(["echo one"]);
    }

    [Theory]
    [InlineData("POST", "/tokens/refresh")]
    [InlineData("POST", "/conversations")]
    [InlineData("GET", "/conversations/{id}")]
    [InlineData("POST", "/conversations/{id}/upload")]
    public async Task All_other_calls_have_a_limit_together(string method, string path)
    {
        var (client, grant) = await Server.PageAsync();
        for (var n = 0; n < 3; n++)
        {
            await client.OpenAsync(path: "/tokens/refresh");
        }

        var address = path.Replace("{id}", grant.ConversationId, StringComparison.Ordinal);
        await LimitedServer.ShouldBeTooMuchAsync(await client.SendAsync(HttpMethod.Parse(method), address), seconds: 20);
    }

    [Fact]
    public async Task What_a_secret_makes_is_limited_and_its_conversations_go_on()
    {
        var site = await Server.SiteAsync();
        await site.OpenAsync(path: "/tokens/generate");
        var conversation = (await site.OpenAsync()).ConversationId;

        await LimitedServer.ShouldBeTooMuchAsync(await site.PostAsync("/tokens/generate"), seconds: 30);
        await LimitedServer.ShouldBeTooMuchAsync(await site.PostAsync("/conversations"), seconds: 30);
        await site.SayAsync(conversation, "one");
    }

    public ValueTask DisposeAsync() => limited.DisposeAsync();
}
