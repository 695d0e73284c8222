using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The HTTP client that keys are fetched and channels are called with, and the connector clients that use it. They are shared: a channel is called
/// often, and by many turns at once.
/// </summary>
/// <param name="factory">The host's factory, whose unnamed client is taken; without one, connections of our own that follow no redirect.</param>
internal sealed class ChannelClients(IHttpClientFactory? factory)
{
    // Service URLs come from outside. Those of one bot are a handful; what comes beyond this is served, and not kept.
    private const int MostKept = 256;

    // Keys and tokens take some kilobytes; answers of channels are bounded where they are read.
    private const int LargestAnswer = 1024 * 1024;

    private static readonly HttpClient Own = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        MaxResponseContentBufferSize = LargestAnswer,
    };

    private readonly ConcurrentDictionary<Called, IConnectorClient> _clients = [];

    private sealed record Called(string? App, string ServiceUrl, string Audience);

    /// <summary>A client, which nobody disposes of.</summary>
    public HttpClient Http => factory?.CreateClient() ?? Own;

    /// <summary>The client of a channel, for calls of one app; made where there is none yet.</summary>
    /// <exception cref="ArgumentException">The service URL is none.</exception>
    public async Task<IConnectorClient> OfAsync(string? app, string serviceUrl, string audience, Func<Task<ServiceClientCredentials>> credentials)
    {
        var called = new Called(app, serviceUrl, audience);
        if (_clients.TryGetValue(called, out var kept))
            return kept;
        var made = new ConnectorClient(Address(serviceUrl), await credentials(), Http, disposeHttpClient: false);
        return _clients.Count < MostKept ? _clients.GetOrAdd(called, made) : made;
    }

    private static Uri Address(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        ? address
        : throw new ArgumentException("The serviceUrl is no absolute address.", nameof(serviceUrl));
}
