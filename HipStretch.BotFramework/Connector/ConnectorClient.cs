using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Calls one channel. It holds nothing of a call, so that many may be under way at once, and it tries nothing again.</summary>
/// <remarks>
/// A redirect is a refusal. What follows one is the <see cref="HttpClient"/>, and a message would go where nobody checked: give one whose handler
/// does not follow redirects.
/// </remarks>
public sealed partial class ConnectorClient : IConnectorClient
{
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly TimeProvider _time;
    private Uri _baseUri;

    /// <summary>Makes a client that calls through connections of its own, which follow no redirect and keep no cookie.</summary>
    /// <param name="baseUri">The channel's service URL.</param>
    /// <param name="credentials">What proves who calls.</param>
    /// <param name="handlers">What a call passes on its way out, the outermost first. They are chained up here, and go with the client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, new HttpClient(OwnConnections.Behind(handlers)), disposeHttpClient: true)
    {
    }

    /// <summary>Makes a client that calls as an app with a secret, through connections of its own.</summary>
    /// <param name="baseUri">The channel's service URL.</param>
    /// <param name="microsoftAppId">The bot's app id; null or empty for none.</param>
    /// <param name="microsoftAppPassword">The app's secret.</param>
    /// <param name="handlers">What a call passes on its way out, the outermost first. They are chained up here, and go with the client.</param>
    /// <exception cref="ArgumentException">There is an app id and no secret.</exception>
    public ConnectorClient(
        Uri baseUri, string? microsoftAppId = null, string? microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers)
    {
    }

    /// <summary>Makes a client that calls through connections that others may use as well.</summary>
    /// <param name="baseUri">The channel's service URL.</param>
    /// <param name="credentials">What proves who calls.</param>
    /// <param name="customHttpClient">The connections; they should not follow redirects. Their own time-out counts where it is under 15 s.</param>
    /// <param name="disposeHttpClient">Whether they go with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient = true)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient, TimeProvider.System)
    {
    }

    internal ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        _baseUri = ServiceAddress.Checked(baseUri);
        (Credentials, _http, _ownsHttp, _time) = (credentials, customHttpClient, disposeHttpClient, time);
        Conversations = new Conversations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri
    {
        get => _baseUri;
        set => _baseUri = ServiceAddress.Checked(value);
    }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings { get; } = ConnectorJson.Writing();

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings { get; } = ConnectorJson.Reading();

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; }

    /// <inheritdoc/>
    public IConversations Conversations { get; }

    /// <summary>Gives up its connections, where they are its own.</summary>
    public void Dispose()
    {
        if (_ownsHttp)
            _http.Dispose();
    }
}
