using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app that has a secret or a certificate. Its tokens are cached by the client application, in memory.</summary>
public class MsalAppCredentials : AppCredentials
{
    private readonly IConfidentialClientApplication _application;

    /// <summary>Makes credentials of a client application, whose cache they share with all others of it.</summary>
    /// <param name="clientApplication">The client application.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="scope">For whom tokens are made; the channels when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public MsalAppCredentials(IConfidentialClientApplication clientApplication, string appId, string? scope = null, ILogger? logger = null)
        : base(appId, scope, logger)
    {
        ArgumentNullException.ThrowIfNull(clientApplication);
        _application = clientApplication;
    }

    /// <summary>Makes credentials of a secret.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="appPassword">The app's secret.</param>
    /// <param name="authority">Where tokens are to be had; for multi-tenant bots when null.</param>
    /// <param name="scope">For whom tokens are made; the channels when null.</param>
    /// <param name="validateAuthority">Whether the authority is checked against the list of known ones.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public MsalAppCredentials(
        string appId, string appPassword, string? authority = null, string? scope = null, bool validateAuthority = true, ILogger? logger = null)
        : this(ClientApplications.WithSecret(appId, appPassword, authority, null, validateAuthority), appId, scope, logger)
    {
    }

    /// <summary>Makes credentials of a certificate.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="certificate">The app's certificate, with its private key.</param>
    /// <param name="sendX5c">Whether its chain is sent along, so that it can be renewed without being registered again.</param>
    /// <param name="authority">Where tokens are to be had; for multi-tenant bots when null.</param>
    /// <param name="scope">For whom tokens are made; the channels when null.</param>
    /// <param name="validateAuthority">Whether the authority is checked against the list of known ones.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        bool sendX5c = false,
        string? authority = null,
        string? scope = null,
        bool validateAuthority = true,
        ILogger? logger = null)
        : this(ClientApplications.WithCertificate(appId, certificate, sendX5c, authority, null, validateAuthority), appId, scope, logger)
    {
    }

    /// <inheritdoc/>
    protected override async Task<string> AcquireTokenAsync(bool forceRefresh, CancellationToken cancellationToken) =>
        (await _application.AcquireTokenForClient([DefaultScopeOfAudience]).WithForceRefresh(forceRefresh).ExecuteAsync(cancellationToken)).AccessToken;
}
