using System.Net;
using HipStretch.Testing.Tokens;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Tests.Channels.Authentication;

/// <summary>Who is heard at <c>/api/messages</c> once the bot has an app id.</summary>
public sealed class ChannelCallersTests(GuardedServer server) : IClassFixture<GuardedServer>
{
    [Fact]
    public async Task A_channel_with_a_good_token_is_heard()
    {
        var before = server.Turns;

        using var answer = await server.PostAsync(GuardedServer.Token.Header());

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Turns.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Whoever_has_the_bots_own_secret_is_heard()
    {
        using var answer = await server.PostAsync(GuardedServer.EntraToken.Header());

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public Task Nobody_is_heard_without_a_token(string? header) => server.RefusesAsync(header);

    [Fact]
    public Task Nobody_learns_without_a_token_what_is_wrong_with_the_body() => server.RefusesAsync(header: null, message => message.Remove("conversation"));

    [Fact]
    public async Task Whoever_is_refused_is_told_what_to_show()
    {
        using var answer = await server.PostAsync(header: null);

        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public Task An_unsigned_token_is_refused() => server.RefusesAsync((GuardedServer.Token with { Signing = null }).Header());

    [Fact]
    public Task The_public_key_as_a_secret_is_refused() => server.RefusesAsync((GuardedServer.Token with
    {
        Signing = new SigningCredentials(new SymmetricSecurityKey(TokenIssuer.Key.PublicHalf) { KeyId = TokenIssuer.Key.Id }, SecurityAlgorithms.HmacSha256),
    }).Header());

    [Fact]
    public Task A_token_for_another_audience_is_refused() => server.RefusesAsync((GuardedServer.Token with { Audience = "another" }).Header());

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => server.RefusesAsync((GuardedServer.Token with { Issuer = "https://evil.example" }).Header());

    [Fact]
    public Task An_expired_token_is_refused() =>
        server.RefusesAsync((GuardedServer.Token with { Begins = Now.AddHours(-2), Ends = Now.AddMinutes(-6) }).Header());

    [Fact]
    public Task A_token_of_the_future_is_refused() =>
        server.RefusesAsync((GuardedServer.Token with { Begins = Now.AddMinutes(6), Ends = Now.AddHours(2) }).Header());

    [Fact]
    public async Task A_token_for_another_service_url_is_refused()
    {
        await server.RefusesAsync(GuardedServer.Token.With("serviceurl", "https://evil.example/").Header());
        await server.RefusesAsync(GuardedServer.Token.Header(), message => message["serviceUrl"] = "https://smba.trafficmanager.net/amer/");
        await server.RefusesAsync(GuardedServer.Token.Header(), message => message.Remove("serviceUrl"));
    }

    [Fact]
    public Task A_channel_that_the_key_is_not_endorsed_for_is_refused() =>
        server.RefusesAsync(GuardedServer.Token.Header(), message => message["channelId"] = "slack");

    [Fact]
    public async Task Unknown_keys_are_refused_and_do_not_make_it_read_the_keys_each_time()
    {
        using (await server.PostAsync(GuardedServer.Token.Header()))
        {
        }

        var before = server.Issuer.Readings;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            server.RefusesUnwatchedAsync((GuardedServer.Token with { Signing = TokenIssuer.Key.Signing(named: $"made-up-{i}") }).Header())));

        server.Issuer.Readings.ShouldBeInRange(before, before + 1);
    }

    [Fact]
    public Task A_token_of_another_tenant_is_refused() => server.RefusesAsync((GuardedServer.EntraToken with
    {
        Issuer = "https://login.microsoftonline.com/22222222-2222-2222-2222-222222222222/v2.0",
    }).Header());

    [Fact]
    public Task A_token_that_another_app_got_is_refused() => server.RefusesAsync(GuardedServer.EntraToken.With("azp", "another").Header());

    [Fact]
    public async Task A_token_that_was_cut_off_is_refused()
    {
        var header = GuardedServer.Token.Header();
        await server.RefusesAsync(header[..^20]);
        await server.RefusesAsync(header[..header.LastIndexOf('.')]);
        await server.RefusesAsync(header[..(header.Length / 2)]);
    }

    [Fact]
    public Task A_token_of_100_kilobytes_is_refused() =>
        server.RefusesAsync(GuardedServer.Token.With("padding", new string('x', 75 * 1024)).Header());

    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:8443/teams/")]
    public async Task Even_a_good_token_does_not_make_it_call_anybody(string serviceUrl)
    {
        var before = server.Turns;
        using var answer = await server.PostAsync(GuardedServer.Token.With("serviceurl", serviceUrl).Header(), message =>
        {
            message["serviceUrl"] = serviceUrl;
            message.Remove("deliveryMode");
        });

        (await Refusal.OfAsync(answer)).ShouldBe(HttpStatusCode.BadRequest, "ServiceUrlNotSupported");
        server.Turns.ShouldBe(before);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
}
