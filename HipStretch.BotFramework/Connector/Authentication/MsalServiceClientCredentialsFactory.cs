using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot whose host made the client application that gets its tokens.</summary>
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    /// <summary>The setting that holds the app id.</summary>
    public const string AppIdSetting = "MicrosoftAppId";

    private readonly IConfidentialClientApplication _application;
    private readonly string? _appId;
    private readonly ILogger? _logger;

    /// <summary>Makes a factory.</summary>
    /// <param name="configuration">Holds the app id as <c>MicrosoftAppId</c>.</param>
    /// <param name="clientApplication">Gets the tokens.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    public MsalServiceClientCredentialsFactory(
        IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(clientApplication);
        _application = clientApplication;
        _appId = configuration[AppIdSetting];
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrWhiteSpace(_appId) && string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrWhiteSpace(_appId));

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
            return MicrosoftAppCredentials.Empty;
        return appId is not null && await IsValidAppIdAsync(appId, cancellationToken)
            ? new MsalAppCredentials(_application, appId, audience, _logger)
            : throw new InvalidOperationException("Credentials are for the bot's own app id only.");
    }
}
