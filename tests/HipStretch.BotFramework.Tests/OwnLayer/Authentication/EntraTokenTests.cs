using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

public sealed class EntraTokenTests : IAsyncLifetime
{
    private const string OtherTenant = "22222222-2222-2222-2222-222222222222";

    private GuardedBot _bot = null!;

    [Fact]
    public async Task Whoever_has_the_bots_own_secret_may_talk_to_it()
    {
        (await _bot.AskAsync(_bot.EntraToken)).ClaimsIdentity!.FindFirst("azp")!.Value.ShouldBe(GuardedBot.AppId);
        (await _bot.AskAsync(_bot.EntraToken.Without("azp").With("ver", "1.0").With("appid", GuardedBot.AppId) with
        {
            Issuer = $"https://sts.windows.net/{GuardedBot.Tenant}/",
        })).ClaimsIdentity.ShouldNotBeNull();
    }

    [Theory]
    [InlineData($"https://login.microsoftonline.com/{OtherTenant}/v2.0")]
    [InlineData($"https://sts.windows.net/{OtherTenant}/")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData($"https://login.microsoftonline.com/{GuardedBot.Tenant}/v2.0/")]
    public async Task A_token_of_another_tenant_is_refused(string issuer) =>
        (await _bot.RefusalAsync(_bot.EntraToken with { Issuer = issuer })).ShouldContain("tenant");

    [Fact]
    public async Task A_multi_tenant_bot_takes_the_tenant_that_such_bots_share()
    {
        await using var shared = await GuardedBot.StartAsync(null, ("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", null));

        (await shared.AskAsync(shared.EntraToken with { Issuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0" }))
            .ClaimsIdentity.ShouldNotBeNull();
        await shared.RefusalAsync(shared.EntraToken);
    }

    [Fact]
    public async Task An_issuer_that_the_bot_names_besides_is_taken()
    {
        await using var open = await GuardedBot.StartAsync(new AuthenticationConfiguration { ValidTokenIssuers = [$"https://sts.windows.net/{OtherTenant}/"] });

        (await open.AskAsync(open.EntraToken with { Issuer = $"https://sts.windows.net/{OtherTenant}/" })).ClaimsIdentity.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("2.0", "azp", "another")]
    [InlineData("2.0", "appid", GuardedBot.AppId)]
    [InlineData("1.0", "azp", GuardedBot.AppId)]
    [InlineData("3.0", "appid", GuardedBot.AppId)]
    [InlineData("", "azp", GuardedBot.AppId)]
    public async Task A_token_that_another_app_got_is_refused(string version, string claim, string app) =>
        (await _bot.RefusalAsync(_bot.EntraToken.Without("azp").With("ver", version).With(claim, app))).ShouldContain("app");

    [Fact]
    public async Task A_token_for_another_audience_is_refused() =>
        (await _bot.RefusalAsync(_bot.EntraToken with { Audience = "https://graph.microsoft.com" })).ShouldContain("audience");

    [Fact]
    public async Task The_bot_has_the_last_word_on_the_claims()
    {
        await using var picky = await GuardedBot.StartAsync(new AuthenticationConfiguration { ClaimsValidator = new OnlyFridays() });

        (await picky.RefusalAsync(picky.EntraToken)).ShouldBe("Only on Fridays.");
        (await picky.AskAsync(picky.Token.With("day", "friday"))).ClaimsIdentity.ShouldNotBeNull();
    }

    public async ValueTask InitializeAsync() => _bot = await GuardedBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private sealed class OnlyFridays : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<Claim> claims) => claims.Any(claim => claim is { Type: "day", Value: "friday" })
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException("Only on Fridays.");
    }
}
