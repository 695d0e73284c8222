using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HipStretch.Testing.Tokens;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Identity.Client;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

public sealed class CredentialsTests : IDisposable
{
    private const string Audience = "https://api.botframework.com";
    private const string MultiTenantLogin = AuthenticationConstants.ToChannelFromBotLoginUrl;

    private readonly FakeLogin _login = new();
    private readonly HttpClient _http;

    public CredentialsTests() => _http = new HttpClient(_login);

    [Fact]
    public async Task A_bots_token_is_got_once_for_many_calls()
    {
        var bot = Bot(("MicrosoftAppId", "bot"), ("MicrosoftAppPassword", "secret"));

        (await ShownAsync(bot)).ShouldBe("Bearer token-1");
        (await ShownAsync(bot)).ShouldBe("Bearer token-1");

        var (address, form) = _login.Asked.ShouldHaveSingleItem();
        address.AbsoluteUri.ShouldStartWith("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token");
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain("client_secret=secret");
        form.ShouldContain(Uri.EscapeDataString("https://api.botframework.com/.default"));
    }

    [Fact]
    public async Task A_bot_of_one_tenant_asks_that_tenant()
    {
        await ShownAsync(Bot(
            ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", "bot"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", GuardedBot.Tenant)));

        _login.Asked.ShouldHaveSingleItem().Address.AbsolutePath.ShouldStartWith($"/{GuardedBot.Tenant}/");
    }

    [Fact]
    public async Task A_certificate_proves_the_bot_without_a_secret()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var bot = new CertificateServiceClientCredentialsFactory(certificate, "bot", GuardedBot.Tenant, _http);

        (await ShownAsync(bot)).ShouldBe("Bearer token-1");
        (await ShownAsync(bot)).ShouldBe("Bearer token-1");

        _login.Asked.ShouldHaveSingleItem().Form.ShouldContain("client_assertion=");
    }

    [Fact]
    public async Task A_managed_identity_asks_the_platform()
    {
        var bot = Bot(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", "bot-of-platform"), ("MicrosoftAppTenantId", GuardedBot.Tenant));

        (await ShownAsync(bot, "bot-of-platform")).ShouldStartWith("Bearer token-");

        _login.Asked[^1].Address.Query.ShouldContain("client_id=bot-of-platform");
    }

    [Fact]
    public async Task A_wrong_secret_is_no_token_and_the_next_call_asks_again()
    {
        var bot = Bot(("MicrosoftAppId", "bot"), ("MicrosoftAppPassword", "wrong"));
        _login.Refuse("invalid_client");

        (await Should.ThrowAsync<MsalServiceException>(() => ShownAsync(bot))).ErrorCode.ShouldBe("invalid_client");
        (await ShownAsync(bot)).ShouldBe("Bearer token-1");
    }

    [Fact]
    public async Task An_app_that_is_set_anew_shows_no_token_of_the_one_before()
    {
        var bot = new PasswordServiceClientCredentialFactory("bot", "secret", _http);
        (await ShownAsync(bot)).ShouldBe("Bearer token-1");

        (bot.AppId, bot.Password) = ("another", "its-own");
        (await ShownAsync(bot, "another")).ShouldBe("Bearer token-2");
        bot.Password = "newer";
        (await ShownAsync(bot, "another")).ShouldBe("Bearer token-3");

        _login.Asked.Select(asked => asked.Form.Split('&').Single(part => part.StartsWith("client_secret=", StringComparison.Ordinal)))
            .ShouldBe(["client_secret=secret", "client_secret=its-own", "client_secret=newer"]);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_shows_nothing() => (await ShownAsync(Bot(), appId: null)).ShouldBeNull();

    [Fact]
    public async Task A_bot_shows_nothing_as_another_app()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => ShownAsync(Bot(("MicrosoftAppId", "bot"), ("MicrosoftAppPassword", "secret")), "another"));
        await Should.ThrowAsync<InvalidOperationException>(() => ShownAsync(Bot(("MicrosoftAppId", "bot"))));
    }

    [Fact]
    public async Task A_client_is_made_for_channels_alone()
    {
        var connectors = new ConfigurationBotFrameworkAuthentication(GuardedBot.Settings(("MicrosoftAppId", "bot"), ("MicrosoftAppPassword", "secret")))
            .CreateConnectorFactory(new ClaimsIdentity([new Claim("aud", "bot")]));

        using var client = await connectors.CreateAsync("https://smba.trafficmanager.net/teams/", null, CancellationToken.None);
        client.BaseUri.Host.ShouldBe("smba.trafficmanager.net");
        foreach (var elsewhere in (string[])["https://evil.example/", "http://localhost/", "http://169.254.169.254/", ""])
            await Should.ThrowAsync<ArgumentException>(() => connectors.CreateAsync(elsewhere, null, CancellationToken.None));
    }

    public void Dispose() => _http.Dispose();

    private ConfigurationServiceClientCredentialFactory Bot(params (string Name, string? Value)[] settings) => new(GuardedBot.Settings(settings), _http);

    private static async Task<string?> ShownAsync(ServiceClientCredentialsFactory bot, string? appId = "bot")
    {
        var credentials = await bot.CreateCredentialsAsync(appId, Audience, MultiTenantLogin, validateAuthority: true, CancellationToken.None);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://smba.trafficmanager.net/");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request.Headers.Authorization?.ToString();
    }
}
