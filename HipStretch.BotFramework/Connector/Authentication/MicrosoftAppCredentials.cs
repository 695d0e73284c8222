namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app that has a secret, or of a bot that has none.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Those of a bot that has no app id: nothing is shown.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    private readonly MsalAppCredentials? _credentials;

    /// <summary>Makes credentials of a secret, or empty ones.</summary>
    /// <param name="appId">The bot's app id; null or empty for none.</param>
    /// <param name="password">The app's secret.</param>
    public MicrosoftAppCredentials(string? appId, string? password)
        : this(appId, password, null, null)
    {
    }

    /// <summary>Makes credentials of a secret of one tenant, or empty ones.</summary>
    /// <param name="appId">The bot's app id; null or empty for none.</param>
    /// <param name="password">The app's secret.</param>
    /// <param name="channelAuthTenant">The app's tenant; null for a multi-tenant bot.</param>
    /// <param name="oAuthScope">For whom tokens are made; the channels when null.</param>
    /// <exception cref="ArgumentException">There is an app id and no secret.</exception>
    public MicrosoftAppCredentials(string? appId, string? password, string? channelAuthTenant, string? oAuthScope = null)
        : base(appId, oAuthScope)
    {
        MicrosoftAppPassword = password;
        if (string.IsNullOrWhiteSpace(appId))
            return;
        ArgumentException.ThrowIfNullOrWhiteSpace(password);
        _credentials = new MsalAppCredentials(appId, password, ClientApplications.AuthorityOf(channelAuthTenant), OAuthScope);
    }

    /// <summary>The app's secret.</summary>
    public string? MicrosoftAppPassword { get; }

    /// <inheritdoc/>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _credentials?.ProcessHttpRequestAsync(request, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">These are empty.</exception>
    protected override Task<string> AcquireTokenAsync(bool forceRefresh, CancellationToken cancellationToken) =>
        _credentials?.GetTokenAsync(forceRefresh) ?? throw new InvalidOperationException("A bot without an app id has no tokens.");
}
