using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that is an app with a secret, or, without an app id, one that nobody can prove anything to.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Authority, string AppId, string Password), IConfidentialClientApplication> _applications = [];
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <summary>A bot without an app id.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>A multi-tenant bot.</summary>
    /// <param name="appId">The app id; null or empty for none.</param>
    /// <param name="password">The app's secret.</param>
    /// <param name="httpClient">Fetches tokens; one of its own when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, HttpClient? httpClient = null, ILogger? logger = null)
        : this(appId, password, null, httpClient, logger)
    {
    }

    /// <summary>A bot of one tenant.</summary>
    /// <param name="appId">The app id; null or empty for none.</param>
    /// <param name="password">The app's secret.</param>
    /// <param name="tenantId">The tenant; null or empty for a multi-tenant bot.</param>
    /// <param name="httpClient">Fetches tokens; one of its own when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public PasswordServiceClientCredentialFactory(
        string? appId, string? password, string? tenantId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>The app id; null or empty for none.</summary>
    public string? AppId { get; set; }

    /// <summary>The app's secret.</summary>
    public string? Password { get; set; }

    /// <summary>The tenant; null or empty for a multi-tenant bot.</summary>
    public string? TenantId { get; set; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrWhiteSpace(AppId) && string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrWhiteSpace(AppId));

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
            return MicrosoftAppCredentials.Empty;
        if (appId is null || !await IsValidAppIdAsync(appId, cancellationToken))
            throw new InvalidOperationException("Credentials are for the bot's own app id only.");
        if (string.IsNullOrWhiteSpace(Password))
            throw new InvalidOperationException("The bot's app has no secret, so that it cannot get tokens: set MicrosoftAppPassword.");
        var authority = ClientApplications.AuthorityOf(TenantId, loginEndpoint);
        var application = _applications.GetOrAdd(
            (authority, AppId!, Password),
            app => ClientApplications.WithSecret(app.AppId, app.Password, app.Authority, _httpClient, validateAuthority));
        return new MsalAppCredentials(application, AppId!, audience, _logger);
    }
}
