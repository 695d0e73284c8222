using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of a bot that runs where the platform vouches for it. Its tokens are cached in memory.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    private readonly IManagedIdentityApplication _identity;

    internal ManagedIdentityAppCredentials(IManagedIdentityApplication identity, string appId, string? oAuthScope, ILogger? logger)
        : base(appId, oAuthScope, logger) => _identity = identity;

    /// <inheritdoc/>
    protected override async Task<string> AcquireTokenAsync(bool forceRefresh, CancellationToken cancellationToken) =>
        (await _identity.AcquireTokenForManagedIdentity(OAuthScope).WithForceRefresh(forceRefresh).ExecuteAsync(cancellationToken)).AccessToken;
}
