using System.Net;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;
using Microsoft.IdentityModel.JsonWebTokens;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class TokensTests(DirectLineFixture fixture)
{
    private readonly TalkingServer server = fixture.Server;

    [Fact]
    public async Task A_secret_gets_a_token_for_a_conversation_that_the_bot_knows_nothing_of()
    {
        using var response = await (await server.SiteAsync()).PostAsync("/tokens/generate", """{"user":{"id":"dl_ann","name":"Ann"}}""");
        var grant = JObject.Parse(await response.Content.ReadAsStringAsync());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        grant.Properties().Select(property => property.Name).ShouldBe(["conversationId", "token", "expires_in"]);
        grant["expires_in"]!.Type.ShouldBe(JTokenType.Integer);
        ((int)grant["expires_in"]!).ShouldBe(1800);
        ((string?)grant["conversationId"]).ShouldNotBeNullOrEmpty();
        ActivityLog.Of(server.DataDirectory, (string)grant["conversationId"]!).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_is_a_jwt_that_names_the_person()
    {
        var grant = await (await server.SiteAsync()).OpenAsync("""{"user":{"id":"dl_ann"}}""", "/tokens/generate");

        new JsonWebToken(grant.Token).GetClaim("user").Value.ShouldBe("dl_ann");
        grant.Token.ShouldNotContain(await server.SecretAsync());
    }

    [Fact]
    public async Task Every_token_is_for_a_conversation_of_its_own()
    {
        var site = await server.SiteAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => (await site.OpenAsync(path: "/tokens/generate")).ConversationId));

        ids.Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData("""{"user":{"id":"ann"}}""")]
    [InlineData("""{"user":{"id":"DL_ann"}}""")]
    public async Task A_vouched_id_begins_with_dl(string body) =>
        (await Refusal.OfAsync(await (await server.SiteAsync()).PostAsync("/tokens/generate", body))).ShouldBe(HttpStatusCode.BadRequest, "BadArgument");

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("{\"user\":{}} {}")]
    public async Task What_is_no_object_is_refused(string body) =>
        (await Refusal.OfAsync(await (await server.SiteAsync()).PostAsync("/tokens/generate", body))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData("\"https://clinic.example\"")]
    [InlineData("[5]")]
    [InlineData("{}")]
    public async Task Origins_that_cannot_be_understood_are_refused_rather_than_taken_for_all(string origins) =>
        (await Refusal.OfAsync(await (await server.SiteAsync()).PostAsync("/tokens/generate", $$"""{"trustedOrigins":{{origins}}}""")))
            .Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_refreshed_token_is_for_the_same_conversation_and_person_and_origins()
    {
        var grant = await (await server.SiteAsync()).OpenAsync(
            """{"user":{"id":"dl_ann"},"trustedOrigins":["https://clinic.example"]}""", "/tokens/generate");

        var refreshed = await server.Anybody.With(grant.Token).OpenAsync(path: "/tokens/refresh");

        refreshed.ConversationId.ShouldBe(grant.ConversationId);
        refreshed.ExpiresIn.ShouldBe(1800);
        new JsonWebToken(refreshed.Token).GetClaim("user").Value.ShouldBe("dl_ann");
        (await Refusal.OfAsync(await server.Anybody.With(refreshed.Token).With("Origin", "https://evil.example").PostAsync("/conversations")))
            .Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_lives_for_half_an_hour_and_no_longer()
    {
        var (client, grant) = await server.PageAsync();

        server.Clock.Advance(TimeSpan.FromSeconds(1799));
        using (var refresh = await client.PostAsync("/tokens/refresh"))
        {
            refresh.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        server.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Refusal.OfAsync(await client.PostAsync("/tokens/refresh"))).ShouldBe(HttpStatusCode.Forbidden, "TokenExpired");
        (await Refusal.OfAsync(await client.GetAsync($"/conversations/{grant.ConversationId}/activities"))).ShouldBe(HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task A_token_makes_no_tokens_for_others_and_a_secret_is_not_refreshed()
    {
        var (client, _) = await server.PageAsync();

        (await Refusal.OfAsync(await client.PostAsync("/tokens/generate"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
        (await Refusal.OfAsync(await (await server.SiteAsync()).PostAsync("/tokens/refresh"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Without_a_credential_nothing_is_answered()
    {
        var (_, conversation) = await fixture.GreetedAsync();

        foreach (var client in (DirectLineClient[])[server.Anybody, server.Anybody.With("Authorization", "Basic YTpi"), server.Anybody.With("Authorization", "Bearer")])
        {
            (await Refusal.OfAsync(await client.GetAsync($"/conversations/{conversation}/activities"))).ShouldBe(HttpStatusCode.Unauthorized, "Unauthorized");
        }
    }
}
