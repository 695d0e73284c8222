using System.Net;
using System.Web;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class StartsTests(DirectLineFixture fixture)
{
    private readonly TalkingServer server = fixture.Server;

    [Fact]
    public async Task A_conversation_is_made_once_and_then_it_is_there()
    {
        var (client, grant) = await server.PageAsync();

        using var first = await client.PostAsync("/conversations", "{}");
        using var second = await client.PostAsync("/conversations", "{}");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var response in (HttpResponseMessage[])[first, second])
        {
            var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
            answer.Properties().Select(property => property.Name)
                .ShouldBe(["conversationId", "token", "expires_in", "streamUrl", "referenceGrammarId"], ignoreOrder: true);
            ((string?)answer["conversationId"]).ShouldBe(grant.ConversationId);
            ((int)answer["expires_in"]!).ShouldBe(1800);
            ((string?)answer["token"]).ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task A_secret_starts_a_new_conversation_each_time()
    {
        var site = await server.SiteAsync();
        using var response = await site.PostAsync("/conversations");

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await site.OpenAsync()).ConversationId.ShouldNotBe((await site.OpenAsync()).ConversationId);
    }

    [Fact]
    public async Task The_address_of_the_socket_is_the_one_that_the_client_used()
    {
        var (client, grant) = await server.PageAsync();
        var address = (await client.OpenAsync()).StreamUrl!;

        address.Scheme.ShouldBe("ws");
        address.Authority.ShouldBe(server.Http.BaseAddress!.Authority);
        address.AbsolutePath.ShouldBe($"/v3/directline/conversations/{grant.ConversationId}/stream");
        HttpUtility.ParseQueryString(address.Query)["t"].ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("https", "chat.example", "wss://chat.example/v3/directline/")]
    [InlineData("https", "chat.example:8443", "wss://chat.example:8443/v3/directline/")]
    [InlineData("http", "chat.example", "ws://chat.example/v3/directline/")]
    public async Task Behind_a_proxy_the_socket_is_reached_through_the_proxy(string scheme, string host, string expected)
    {
        var (client, _) = await server.PageAsync();
        var proxied = client.With("X-Forwarded-Proto", scheme).With("X-Forwarded-Host", host);

        (await proxied.OpenAsync()).StreamUrl!.AbsoluteUri.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("https", "evil host")]
    [InlineData("javascript:", "chat.example/x?")]
    [InlineData("", "")]
    public async Task Forwarded_nonsense_is_no_error_of_ours(string scheme, string host)
    {
        var (client, _) = await server.PageAsync();
        using var response = await client.With("X-Forwarded-Proto", scheme).With("X-Forwarded-Host", host).PostAsync("/conversations");

        ((int)response.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task Coming_back_with_nothing_begins_at_the_latest_and_with_a_watermark_after_it()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "hello");
        var end = (await client.FetchAsync(conversation)).Watermark!;

        Watermark(await client.ComeBackAsync(conversation)).ShouldBe(end);
        Watermark(await client.ComeBackAsync(conversation, "")).ShouldBe(end);
        Watermark(await client.ComeBackAsync(conversation, "-")).ShouldBe("0");
        Watermark(await client.ComeBackAsync(conversation, "0")).ShouldBe("0");
        Watermark(await client.ComeBackAsync(conversation, "2")).ShouldBe("2");
        (await Refusal.OfAsync(await client.GetAsync($"/conversations/{conversation}?watermark=x"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_new_token_of_a_client_that_comes_back_names_the_same_person()
    {
        var (client, grant) = await server.PageAsync();
        await client.OpenAsync();
        var back = await client.ComeBackAsync(grant.ConversationId);
        var id = await client.With(back.Token).SayAsync(grant.ConversationId, "hello");

        var said = (await client.FetchAsync(grant.ConversationId)).Activities.Single(activity => (string?)activity["id"] == id);
        ((string?)said["from"]!["id"]).ShouldBe(grant.UserId);
        back.ConversationId.ShouldBe(grant.ConversationId);
    }

    [Fact]
    public async Task A_site_may_come_back_to_any_conversation_that_there_is()
    {
        var (_, conversation) = await fixture.GreetedAsync();
        var back = await (await server.SiteAsync()).ComeBackAsync(conversation, "0");

        (await server.Anybody.With(back.Token).FetchAsync(conversation)).Texts.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task A_conversation_that_is_not_there_is_not_found(string method, string path)
    {
        var (client, _) = await fixture.GreetedAsync();

        foreach (var caller in (DirectLineClient[])[client, await server.SiteAsync()])
        {
            foreach (var id in (string[])[new string('0', 32), "x", "a%2fb", new string('A', 32)])
            {
                (await Refusal.OfAsync(await caller.SendAsync(HttpMethod.Parse(method), $"/conversations/{id}{path}")))
                    .ShouldBe(HttpStatusCode.NotFound, "ConversationNotFound");
            }
        }
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task The_conversation_of_somebody_else_is_neither_read_nor_written(string method, string path)
    {
        var (_, theirs) = await fixture.GreetedAsync();
        var (client, _) = await fixture.GreetedAsync();
        var before = ActivityLog.Of(server.DataDirectory, theirs);

        using var content = method == "POST" ? new StringContent("""{"type":"message","text":"hello"}""") : null;
        (await Refusal.OfAsync(await client.SendAsync(HttpMethod.Parse(method), $"/conversations/{theirs}{path}", content)))
            .ShouldBe(HttpStatusCode.Forbidden, "BadArgument");

        ActivityLog.Of(server.DataDirectory, theirs).ShouldBe(before);
    }

    [Fact]
    public async Task Ones_own_conversation_is_there_before_it_is_started()
    {
        var (client, grant) = await server.PageAsync();

        (await client.FetchAsync(grant.ConversationId)).ShouldSatisfyAllConditions(
            page => page.Activities.ShouldBeEmpty(),
            page => page.Watermark.ShouldBe("0"));
        Watermark(await client.ComeBackAsync(grant.ConversationId)).ShouldBe("0");
        await client.SayAsync(grant.ConversationId, "hello");
        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldBe(["welcome user+bot", "hello", "echo hello"]);
    }

    private static string? Watermark(DirectLineGrant grant) => HttpUtility.ParseQueryString(grant.StreamUrl!.Query)["watermark"];
}
