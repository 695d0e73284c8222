using HipStretch.Testing.Tokens;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

/// <summary>The authentication of a bot whose channels' tokens, and whose Entra's, come from an issuer of the tests.</summary>
internal sealed class GuardedBot : IAsyncDisposable
{
    public const string AppId = "00000000-0000-0000-0000-00000000b0d1";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string ServiceUrl = "https://smba.example/teams/";

    private GuardedBot(TokenIssuer issuer, AuthenticationConfiguration? configuration, params (string Name, string? Value)[] settings)
    {
        Issuer = issuer;
        Authentication = new ConfigurationBotFrameworkAuthentication(
            Settings([
                ("MicrosoftAppType", "SingleTenant"),
                ("MicrosoftAppId", AppId),
                ("MicrosoftAppTenantId", Tenant),
                ("MicrosoftAppPassword", "secret"),
                ("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl),
                ("ToBotFromEmulatorOpenIdMetadataUrl", issuer.MetadataUrl),
                ("AllowedServiceUrls:0", "https://smba.example"),
                .. settings]),
            credentialsFactory: null,
            configuration,
            httpClientFactory: null,
            logger: null,
            Time);
    }

    public TokenIssuer Issuer { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public ConfigurationBotFrameworkAuthentication Authentication { get; }

    /// <summary>What a channel sends.</summary>
    public Activity Activity { get; } = new(ActivityTypes.Message) { ChannelId = "msteams", ServiceUrl = ServiceUrl, Text = "hello" };

    /// <summary>A good token of a channel.</summary>
    public TokenDraft Token => new()
    {
        Issuer = "https://api.botframework.com",
        Audience = AppId,
        Begins = Time.GetUtcNow(),
        Ends = Time.GetUtcNow() + TimeSpan.FromHours(1),
        Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
        Signing = TokenIssuer.Key.Signing(),
    };

    /// <summary>A good token of Entra, as the Emulator brings it.</summary>
    public TokenDraft EntraToken => Token.Without("serviceurl").With("ver", "2.0").With("azp", AppId) with
    {
        Issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0",
    };

    public static async Task<GuardedBot> StartAsync(AuthenticationConfiguration? configuration = null, params (string Name, string? Value)[] settings) =>
        new(await TokenIssuer.StartAsync(), configuration, settings);

    public static IConfiguration Settings(params (string Name, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.GroupBy(setting => setting.Name).Select(named => KeyValuePair.Create(named.Key, named.Last().Value)))
        .Build();

    public Task<AuthenticateRequestResult> AskAsync(TokenDraft token) => AskAsync(token.Header());

    public Task<AuthenticateRequestResult> AskAsync(string? header) =>
        Authentication.AuthenticateRequestAsync(Activity, header, CancellationToken.None);

    public async Task<string> RefusalAsync(TokenDraft token) => await RefusalAsync(token.Header());

    public async Task<string> RefusalAsync(string? header) => (await Should.ThrowAsync<UnauthorizedAccessException>(() => AskAsync(header))).Message;

    public async ValueTask DisposeAsync()
    {
        Authentication.Dispose();
        await Issuer.DisposeAsync();
    }
}
