using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot as the settings <c>MicrosoftAppType</c> (<c>MultiTenant</c>, which is the default, <c>SingleTenant</c> or
/// <c>UserAssignedMSI</c>), <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c> describe it.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _bot;

    /// <summary>Reads the settings, once.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="httpClient">Fetches tokens; one of its own when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    /// <exception cref="ArgumentException">A setting is missing that the type of app needs, or the type is none; the message names it.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _bot = AppSettings.Read(configuration) switch
        {
            AppSettings.ManagedIdentity app => new ManagedIdentityServiceClientCredentialsFactory(app.Id, httpClient, logger),
            AppSettings.SingleTenant app => new PasswordServiceClientCredentialFactory(app.Id, app.Password, app.Tenant, httpClient, logger),
            AppSettings.MultiTenant app => new PasswordServiceClientCredentialFactory(app.Id, app.Password, httpClient, logger),
            _ => new PasswordServiceClientCredentialFactory(),
        };
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _bot.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _bot.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _bot.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
