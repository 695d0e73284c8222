using System.Net;
using System.Text;
using System.Web;
using HipStretch.Testing.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Tokens that somebody made, or found, and uses for what they are not for.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class ForgedTokensTests(DirectLineFixture fixture)
{
    private readonly TalkingServer server = fixture.Server;

    [Theory]
    [InlineData("another key")]
    [InlineData("no signature")]
    [InlineData("no signature, another user")]
    [InlineData("signature cut off")]
    [InlineData("half of it")]
    [InlineData("another user")]
    [InlineData("blank")]
    [InlineData("dots")]
    [InlineData("no token")]
    [InlineData("not ASCII")]
    [InlineData("long")]
    public async Task A_token_that_is_not_ours_opens_nothing(string how)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var real = (await client.OpenAsync(path: "/tokens/refresh")).Token;
        var forged = Forge(how, real);

        using var response = await client.With(forged).GetAsync($"/conversations/{conversation}/activities");
        ((int)response.StatusCode).ShouldBeOneOf(401, 403);
        (await SocketStatusAsync(conversation, forged)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_hundred_thousand_letters_are_refused()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var huge = new string('a', 100 * 1024);

        using var response = await client.With(huge).GetAsync($"/conversations/{conversation}/activities");
        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        ((int)await SocketStatusAsync(conversation, huge)).ShouldBeInRange(400, 499);
    }

    [Fact]
    public async Task A_token_of_a_socket_is_none_for_calls()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var stream = HttpUtility.ParseQueryString((await client.OpenAsync()).StreamUrl!.Query)["t"]!;

        (await Refusal.OfAsync(await client.With(stream).GetAsync($"/conversations/{conversation}/activities"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
        (await Refusal.OfAsync(await client.With(stream).PostAsync("/tokens/refresh"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
    }

    [Fact]
    public async Task A_token_for_calls_opens_no_socket()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var token = (await client.OpenAsync()).Token;

        (await SocketStatusAsync(conversation, token)).ShouldBe(HttpStatusCode.Forbidden);
        (await SocketStatusAsync(conversation, await server.SecretAsync())).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_expired_token_with_a_wrong_signature_is_not_called_expired()
    {
        var (client, _) = await fixture.GreetedAsync();
        var real = (await client.OpenAsync(path: "/tokens/refresh")).Token;
        var forged = Forge("another key", real);
        server.Clock.Advance(TimeSpan.FromHours(1));

        (await Refusal.OfAsync(await client.With(forged).PostAsync("/tokens/refresh"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
    }

    private Task<HttpStatusCode> SocketStatusAsync(string conversation, string token) => DirectLineSocket.TryAsync(
        new Uri($"ws://{server.Http.BaseAddress!.Authority}/v3/directline/conversations/{conversation}/stream?t={Uri.EscapeDataString(token)}"));

    private static string Forge(string how, string real)
    {
        var parts = real.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]);
        return how switch
        {
            "another key" => new JsonWebTokenHandler().CreateToken(
                payload, new SigningCredentials(new SymmetricSecurityKey(Encoding.ASCII.GetBytes(new string('k', 64))), SecurityAlgorithms.HmacSha256)),
            "no signature" => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            "no signature, another user" => $"{Base64UrlEncoder.Encode("""{"alg":"None"}""")}.{Base64UrlEncoder.Encode(payload.Replace("dl_", "dl_x", StringComparison.Ordinal))}.{parts[2]}",
            "signature cut off" => $"{parts[0]}.{parts[1]}.",
            "half of it" => real[..(real.Length / 2)],
            "another user" => $"{parts[0]}.{Base64UrlEncoder.Encode(payload.Replace("dl_", "dl_x", StringComparison.Ordinal))}.{parts[2]}",
            "blank" => " ",
            "dots" => "..",
            "no token" => "{\"conv\":1}",
            "not ASCII" => "%00%ff.%e2%82%ac.x",
            "long" => new string('a', 6000),
            _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
        };
    }
}
