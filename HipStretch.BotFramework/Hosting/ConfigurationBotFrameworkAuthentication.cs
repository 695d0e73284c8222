using System.Security.Claims;
using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as the settings describe it: the bot's app (see <see cref="ConfigurationServiceClientCredentialFactory"/>), the cloud by
/// <c>ChannelService</c>, and any of its addresses by the setting of its name, such as <c>ToBotFromChannelOpenIdMetadataUrl</c>.
/// </summary>
/// <remarks>
/// Replies go to the channels' own addresses, or without an app id to this machine; <c>AllowedServiceUrls</c> lists further ones, as
/// <c>https://host</c> or <c>https://*.domain</c>. An activity with any other service URL is refused, and no client is made for one.
/// </remarks>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication, IDisposable
{
    private readonly CloudAuthentication _inner;

    /// <summary>Reads the settings, once.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">Who the bot is; as the settings say when null.</param>
    /// <param name="authConfiguration">What is asked of tokens beyond the protocol's rules.</param>
    /// <param name="httpClientFactory">Makes the clients that fetch keys and call channels; its unnamed client should not follow redirects.</param>
    /// <param name="logger">Is told when keys cannot be read.</param>
    /// <exception cref="ArgumentException">A setting is missing or makes no sense; the message names it.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
        : this(configuration, credentialsFactory, authConfiguration, httpClientFactory, logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory,
        AuthenticationConfiguration? authConfiguration,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger,
        TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var clients = new ChannelClients(httpClientFactory);
        _inner = new CloudAuthentication(
            Cloud(configuration),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, clients.Http, logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            clients,
            logger ?? NullLogger.Instance,
            time);
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what waits for keys.</summary>
    /// <param name="disposing">Whether it is disposed of, and not finalised.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
    }

    private static CloudSettings Cloud(IConfiguration configuration)
    {
        var cloud = CloudSettings.Of(configuration["ChannelService"], AppSettings.Read(configuration).Tenant);
        return cloud with
        {
            LoginUrl = Address("ToChannelFromBotLoginUrl") ?? cloud.LoginUrl,
            OAuthScope = Value("ToChannelFromBotOAuthScope") ?? cloud.OAuthScope,
            ChannelIssuer = Value("ToBotFromChannelTokenIssuer") ?? cloud.ChannelIssuer,
            ChannelMetadata = Address("ToBotFromChannelOpenIdMetadataUrl") ?? cloud.ChannelMetadata,
            EntraMetadata = Address("ToBotFromEmulatorOpenIdMetadataUrl") ?? cloud.EntraMetadata,
            CallerId = Value("CallerId") ?? cloud.CallerId,
            ListedServiceUrls = ServiceUrls.Listed(configuration),
            ValidateAuthority = Value("ValidateAuthority") is not { } validate || Switch("ValidateAuthority", validate),
        };

        string? Value(string setting) => configuration[setting] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        static bool Switch(string setting, string value) => bool.TryParse(value, out var isOn)
            ? isOn
            : throw new ArgumentException($"{setting} is '{value}': set it to true or false.", nameof(configuration));

        string? Address(string setting) => Value(setting) is not { } value ? null
            : Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)) ? value
            : throw new ArgumentException($"{setting} is '{value}': set it to an address that begins with https://.", nameof(configuration));
    }
}
