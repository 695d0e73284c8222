using System.Net;
using System.Text;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class RefusedCallersTests(BotServer server)
{
    private readonly Caller caller = server.Caller("refused-callers");

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::2]")]
    public async Task A_host_that_is_not_this_machine_is_refused(string host)
    {
        using var request = Request();
        request.Headers.Host = host;

        (await Refusal.OfAsync(await server.Http.SendAsync(request))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:3978")]
    [InlineData("127.0.0.1:3978")]
    [InlineData("[::1]:3978")]
    public async Task A_host_that_is_this_machine_is_served(string host)
    {
        using var request = Request();
        request.Headers.Host = host;
        using var response = await server.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("x-forwarded-for", "")]
    [InlineData("X-Original-For", "127.0.0.1:50000")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task A_request_that_was_forwarded_is_refused(string header, string value)
    {
        using var request = Request();
        request.Headers.TryAddWithoutValidation(header, value).ShouldBeTrue();

        (await Refusal.OfAsync(await server.Http.SendAsync(request))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Fact]
    public async Task A_request_whose_forwarding_was_taken_at_its_word_is_refused()
    {
        await using var believing = new BotServer(_ => { }, new Dictionary<string, string> { ["ForwardedHeaders_Enabled"] = "true" });
        using var request = Request();
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "127.0.0.1").ShouldBeTrue();

        (await Refusal.OfAsync(await believing.Http.SendAsync(request))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Fact]
    public async Task A_stranger_learns_nothing_of_what_is_wrong_with_the_body()
    {
        using var request = Request();
        request.Headers.Host = "evil.example";
        request.Content = new StringContent("{", Encoding.UTF8, "text/plain");

        (await Refusal.OfAsync(await server.Http.SendAsync(request))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Only_a_post_is_taken(string method)
    {
        using var request = Request();
        request.Method = HttpMethod.Parse(method);
        using var response = await server.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private HttpRequestMessage Request() => new(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative))
    {
        Content = new StringContent(caller.Write(new Activity(ActivityTypes.Message) { Text = "hello" }), Encoding.UTF8, "application/json"),
    };
}
