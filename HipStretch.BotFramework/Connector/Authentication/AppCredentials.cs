using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's credentials: every request carries a token of Entra, made for the one whom the request is for.</summary>
public abstract partial class AppCredentials : ServiceClientCredentials
{
    private const string DefaultScope = "/.default";

    private readonly ILogger _logger;

    /// <summary>Makes credentials.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="oAuthScope">For whom tokens are made; the channels when null.</param>
    /// <param name="logger">Is told when no token is to be had.</param>
    protected AppCredentials(string? appId, string? oAuthScope = null, ILogger? logger = null)
    {
        MicrosoftAppId = appId;
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
        _logger = logger ?? NullLogger.Instance;
    }

    /// <summary>The bot's app id.</summary>
    public string? MicrosoftAppId { get; }

    /// <summary>For whom tokens are made.</summary>
    public string OAuthScope { get; }

    /// <summary>The scope that is asked for: <see cref="OAuthScope"/> and <c>/.default</c>, which is everything that the bot is allowed.</summary>
    protected string DefaultScopeOfAudience =>
        OAuthScope.EndsWith(DefaultScope, StringComparison.Ordinal) ? OAuthScope : OAuthScope.TrimEnd('/') + DefaultScope;

    /// <inheritdoc/>
    /// <exception cref="MsalException">No token is to be had: the credentials are wrong, or Entra is not there.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await AcquireTokenAsync(false, cancellationToken));
        }
        catch (MsalException trouble)
        {
            LogNoToken(_logger, MicrosoftAppId, trouble.ErrorCode);
            throw;
        }
    }

    /// <summary>A token that is good for some minutes still.</summary>
    /// <param name="forceRefresh">Gets a new one even where one is cached.</param>
    /// <returns>An access token.</returns>
    /// <exception cref="MsalException">No token is to be had: the credentials are wrong, or Entra is not there.</exception>
    public Task<string> GetTokenAsync(bool forceRefresh = false) => AcquireTokenAsync(forceRefresh, CancellationToken.None);

    /// <summary>Gets a token, from a cache or from Entra.</summary>
    /// <param name="forceRefresh">Gets a new one even where one is cached.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>An access token.</returns>
    protected abstract Task<string> AcquireTokenAsync(bool forceRefresh, CancellationToken cancellationToken);

    [LoggerMessage(2002, Microsoft.Extensions.Logging.LogLevel.Error, "The app {App} gets no token to call channels with: {Code}. Check its secret or certificate, and that Entra can be reached.")]
    private static partial void LogNoToken(ILogger logger, string? app, string code);
}
