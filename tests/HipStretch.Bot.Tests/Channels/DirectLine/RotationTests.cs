using System.Net;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Storage;
using HipStretch.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Secrets and keys are changed while people talk.</summary>
public sealed class RotationTests : IAsyncDisposable
{
    private const string First = "first-secret-of-the-site";
    private const string Second = "second-secret-of-the-site";

    private static readonly string OldKey = Convert.ToBase64String([.. Enumerable.Repeat((byte)1, 32)]);
    private static readonly string NewKey = Convert.ToBase64String([.. Enumerable.Repeat((byte)2, 32)]);

    private readonly TemporaryFolder data = new();
    private readonly TalkingServer server;

    public RotationTests() => server = new TalkingServer(data.Path, new Dictionary<string, string> { ["Secrets:0"] = First });

    [Fact]
    public async Task A_secret_counts_as_soon_as_it_is_named_and_no_longer()
    {
        (await StatusAsync(Second)).ShouldBe(HttpStatusCode.Forbidden);

        server.Change(("Secrets:1", Second));
        (await StatusAsync(First)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(Second)).ShouldBe(HttpStatusCode.OK);

        server.Change(("Secrets:0", Second));
        (await StatusAsync(First)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Second)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_outlives_the_secret_that_made_it_and_says_nothing_of_it()
    {
        server.Change(("Secrets:1", Second));
        var one = await server.Anybody.With(First).OpenAsync(path: "/tokens/generate");
        var other = await server.Anybody.With(Second).OpenAsync(path: "/tokens/generate");
        server.Change(("Secrets:0", Second));

        (await server.Anybody.With(one.Token).OpenAsync()).ConversationId.ShouldBe(one.ConversationId);
        Shape(one.Token).ShouldBe(Shape(other.Token));
    }

    [Fact]
    public async Task A_change_that_breaks_a_rule_is_not_taken()
    {
        server.Change(("Secrets:0", "short"), ("SigningKey", NewKey));

        (await StatusAsync(First)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("short")).ShouldBe(HttpStatusCode.Forbidden);

        server.Change(("Secrets:0", Second));
        (await StatusAsync(Second)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_key_that_signed_before_keeps_its_tokens_good_while_it_is_named()
    {
        server.Change(("SigningKey", OldKey));
        var (client, before) = await server.PageAsync();
        server.Change(("SigningKey", NewKey), ("OtherSigningKeys:0", OldKey));

        var after = await client.OpenAsync(path: "/tokens/refresh");
        new JsonWebToken(after.Token).Kid.ShouldNotBe(new JsonWebToken(before.Token).Kid);

        server.Change(("OtherSigningKeys:0", NewKey));
        (await Refusal.OfAsync(await client.PostAsync("/tokens/refresh"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
        (await server.Anybody.With(after.Token).OpenAsync(path: "/tokens/refresh")).ConversationId.ShouldBe(before.ConversationId);
    }

    [Fact]
    public async Task A_key_that_was_made_up_can_be_changed_for_one_that_is_named()
    {
        var (client, before) = await server.PageAsync();
        var kept = await DirectLineKeys.KeptSigningKeyAsync(server.Services.GetRequiredService<ISecretStore>(), server.Clock, CancellationToken.None);

        server.Change(("SigningKey", NewKey), ("OtherSigningKeys:0", Convert.ToBase64String(kept)));
        (await client.OpenAsync()).ConversationId.ShouldBe(before.ConversationId);

        server.Change(("OtherSigningKeys:0", NewKey));
        (await Refusal.OfAsync(await client.PostAsync("/conversations"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
    }

    [Fact]
    public async Task An_id_of_a_key_on_a_token_of_another_key_is_believed_by_nobody()
    {
        server.Change(("SigningKey", NewKey), ("OtherSigningKeys:0", OldKey));
        var (_, grant) = await server.PageAsync();
        var parts = grant.Token.Split('.');

        server.Change(("SigningKey", Convert.ToBase64String(new byte[32])), ("OtherSigningKeys:0", OldKey));
        var (_, other) = await server.PageAsync();
        var mixed = $"{other.Token.Split('.')[0]}.{parts[1]}.{parts[2]}";

        (await Refusal.OfAsync(await server.Anybody.With(mixed).PostAsync("/conversations"))).ShouldBe(HttpStatusCode.Forbidden, "BadArgument");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        data.Dispose();
    }

    private async Task<HttpStatusCode> StatusAsync(string secret)
    {
        using var response = await server.Anybody.With(secret).PostAsync("/tokens/generate");
        return response.StatusCode;
    }

    private static string Shape(string token) =>
        $"{new JsonWebToken(token).Kid} {string.Join(' ', new JsonWebToken(token).Claims.Where(claim => claim.Type is not ("conv" or "jti" or "iat" or "nbf" or "exp")))}";
}
