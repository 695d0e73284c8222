using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that is an app with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, IConfidentialClientApplication> _applications = new(StringComparer.Ordinal);
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string? _tenantId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;
    private readonly bool _sendX5c;

    /// <summary>Makes a factory.</summary>
    /// <param name="certificate">The certificate, with its private key.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="tenantId">The tenant; null or empty for a multi-tenant bot.</param>
    /// <param name="httpClient">Fetches tokens; one of its own when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    /// <param name="sendX5c">Whether the chain is sent along, so that it can be renewed without being registered again.</param>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string? tenantId = null,
        HttpClient? httpClient = null,
        ILogger? logger = null,
        bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId is null || !await IsValidAppIdAsync(appId, cancellationToken))
            throw new InvalidOperationException("Credentials are for the bot's own app id only.");
        var authority = ClientApplications.AuthorityOf(_tenantId, loginEndpoint);
        var application = _applications.GetOrAdd(
            authority, _ => ClientApplications.WithCertificate(_appId, _certificate, _sendX5c, authority, _httpClient, validateAuthority));
        return new MsalAppCredentials(application, _appId, audience, _logger);
    }
}
