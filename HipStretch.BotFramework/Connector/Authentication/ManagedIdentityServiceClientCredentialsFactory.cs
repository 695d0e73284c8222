using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot whose platform vouches for it, so that it has no secret.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly ILogger? _logger;
    private readonly Lazy<IManagedIdentityApplication> _identity;

    /// <summary>Makes a factory.</summary>
    /// <param name="appId">The client id of the identity that the bot was given.</param>
    /// <param name="httpClient">Fetches tokens; one of its own when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _appId = appId;
        _logger = logger;
        _identity = new(() => ClientApplications.OfPlatform(appId, httpClient));
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        appId is not null && await IsValidAppIdAsync(appId, cancellationToken)
            ? new ManagedIdentityAppCredentials(_identity.Value, _appId, audience, _logger)
            : throw new InvalidOperationException("Credentials are for the bot's own app id only.");
}
