using System.Net;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Addresses from which too much comes, as the proxies say that we name.</summary>
public sealed class AddressLimitsTests : IAsyncDisposable
{
    private readonly LimitedServer limited = new();

    private TalkingServer Server => limited.Server;

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("203.0.113.7", "198.51.100.1, 203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.7, 127.0.0.1", true)]
    public async Task Our_pages_tokens_are_limited_by_the_address_that_the_proxy_saw(string first, string second, bool isTheSame)
    {
        for (var n = 0; n < 4; n++)
        {
            await From(first).OpenAsync(path: "/api/webchat/token");
        }

        using var response = await From(second).PostAsync("/api/webchat/token");
        response.StatusCode.ShouldBe(isTheSame ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_is_seen_however_the_path_is_written()
    {
        for (var n = 0; n < 4; n++)
        {
            await From("203.0.113.7").OpenAsync(path: "/api/WebChat/token");
        }

        await LimitedServer.ShouldBeTooMuchAsync(await From("203.0.113.7").PostAsync("/api/WEBCHAT/TOKEN"), seconds: 15);
        using var elsewhere = await From("203.0.113.8").PostAsync("/api/webchat/TOKEN");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_that_calls_too_much_is_refused_before_its_credential_is_read_and_polls_on()
    {
        var (client, grant) = await Server.PageAsync();
        for (var n = 0; n < 10; n++)
        {
            using var response = await From("203.0.113.7").With("guess").PostAsync("/conversations");
            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        var mine = client.With("X-Forwarded-For", "203.0.113.7");
        await LimitedServer.ShouldBeTooMuchAsync(await From("203.0.113.7").With("guess").PostAsync("/conversations"), seconds: 6);
        await LimitedServer.ShouldBeTooMuchAsync(await mine.PostActivityAsync(grant.ConversationId, LimitedServer.Message("one")), seconds: 6);
        await LimitedServer.ShouldBeTooMuchAsync(await mine.PostAsync("/api/webchat/token"), seconds: 6);
        (await mine.FetchAsync(grant.ConversationId)).Activities.ShouldBeEmpty();
        using var typing = await mine.PostActivityAsync(grant.ConversationId, new JObject { ["type"] = "typing" });
        typing.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var guess = await From("203.0.113.7").With("guess").GetAsync($"/conversations/{grant.ConversationId}/activities");
        guess.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await client.SayAsync(grant.ConversationId, "from elsewhere");
    }

    [Fact]
    public async Task Where_no_proxy_is_named_nobody_can_say_where_a_call_is_from()
    {
        using var elsewhere = new TemporaryFolder();
        await using var other = new TalkingServer(elsewhere.Path, new Dictionary<string, string> { ["Limits:AddressTokens"] = "1" });

        for (var n = 0; n < 3; n++)
        {
            await other.Anybody.With("X-Forwarded-For", "203.0.113.7").OpenAsync(path: "/api/webchat/token");
        }
    }

    public ValueTask DisposeAsync() => limited.DisposeAsync();

    private DirectLineClient From(string address) => Server.Anybody.With("X-Forwarded-For", address);
}
