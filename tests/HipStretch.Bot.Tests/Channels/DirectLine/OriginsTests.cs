using System.Net;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>What pages of other origins may do, which browsers ask and tell us.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class OriginsTests(DirectLineFixture fixture)
{
    private const string AllowedOrigin = "Access-Control-Allow-Origin";
    private const string Clinic = "https://clinic.example";

    private static readonly string[] AskedHeaders = ["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"];

    private readonly TalkingServer server = fixture.Server;

    [Theory]
    [InlineData("/tokens/generate", "POST")]
    [InlineData("/tokens/refresh", "POST")]
    [InlineData("/conversations", "POST")]
    [InlineData("/conversations/x", "GET")]
    [InlineData("/conversations/x/activities", "GET")]
    [InlineData("/conversations/x/activities", "POST")]
    [InlineData("/conversations/x/upload", "POST")]
    public async Task Any_page_may_ask_with_the_headers_that_clients_send(string path, string method)
    {
        using var response = await PreflightAsync(path, method);

        response.IsSuccessStatusCode.ShouldBeTrue();
        Header(response, AllowedOrigin).ShouldBeOneOf("*", Clinic);
        Header(response, "Access-Control-Allow-Headers").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries).ShouldBe(AskedHeaders, ignoreOrder: true);
        Header(response, "Access-Control-Allow-Methods").ShouldContain(method);
        response.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_can_read_answers_and_when_to_come_again()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var response = await client.With("Origin", Clinic).GetAsync($"/conversations/{conversation}/activities");

        Header(response, AllowedOrigin).ShouldBeOneOf("*", Clinic);
        Header(response, "Access-Control-Expose-Headers").ShouldBe("Retry-After");
    }

    [Fact]
    public async Task Pages_can_read_why_they_are_refused()
    {
        var (mine, conversation) = await fixture.GreetedAsync();
        var (client, nobody) = (mine.With("Origin", Clinic), server.Anybody.With("Origin", Clinic));
        (HttpStatusCode Status, Task<HttpResponseMessage> Call)[] calls =
        [
            (HttpStatusCode.Unauthorized, nobody.PostAsync("/conversations")),
            (HttpStatusCode.Forbidden, nobody.With("x.y.z").PostAsync("/conversations")),
            (HttpStatusCode.NotFound, client.GetAsync($"/conversations/{new string('0', 32)}/activities")),
            (HttpStatusCode.BadRequest, client.GetAsync($"/conversations/{conversation}/activities?watermark=x")),
            (HttpStatusCode.UnsupportedMediaType, client.PostAsync($"/conversations/{conversation}/upload")),
            (HttpStatusCode.RequestEntityTooLarge, client.PostAsync($"/conversations/{conversation}/activities", new string(' ', 1_000_000))),
        ];

        foreach (var (status, call) in calls)
        {
            using var response = await call;
            response.StatusCode.ShouldBe(status);
            Header(response, AllowedOrigin).ShouldBeOneOf("*", Clinic);
        }
    }

    [Theory]
    [InlineData(Clinic, true)]
    [InlineData("https://CLINIC.example", true)]
    [InlineData("https://other.example", true)]
    [InlineData(null, true)]
    [InlineData("http://clinic.example", false)]
    [InlineData("https://clinic.example.evil.example", false)]
    [InlineData("https://clinic.example:8443", false)]
    [InlineData("null", false)]
    public async Task A_token_may_be_for_the_pages_of_some_origins_alone(string? origin, bool passes)
    {
        var grant = await (await server.SiteAsync()).OpenAsync($$"""{"trustedOrigins":["{{Clinic}}","https://other.example"]}""", "/tokens/generate");
        var client = server.Anybody.With(grant.Token);
        client = origin is null ? client : client.With("Origin", origin);

        foreach (var path in (string[])["/conversations", "/tokens/refresh"])
        {
            using var response = await client.PostAsync(path);
            response.IsSuccessStatusCode.ShouldBe(passes);
            response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Forbidden);
        }
    }

    [Theory]
    [InlineData("/api/webchat/token")]
    [InlineData("/api/messages")]
    public async Task What_is_not_for_other_pages_says_nothing_to_them(string path)
    {
        using var preflight = await PreflightAsync(path, "POST");
        using var post = await server.Anybody.With("Origin", Clinic).PostAsync(path, "{}");

        preflight.Headers.Contains(AllowedOrigin).ShouldBeFalse();
        post.Headers.Contains(AllowedOrigin).ShouldBeFalse();
        post.IsSuccessStatusCode.ShouldBeFalse();
    }

    private Task<HttpResponseMessage> PreflightAsync(string path, string method) => server.Anybody
        .With("Origin", Clinic)
        .With("Access-Control-Request-Method", method)
        .With("Access-Control-Request-Headers", string.Join(',', AskedHeaders))
        .SendAsync(HttpMethod.Options, path);

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));
}
