namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where HTTP clients come from: the host's factory, or one client of our own that goes nowhere by itself.</summary>
/// <param name="factory">The host's; its unnamed client is taken, which should not follow redirects.</param>
internal sealed class ChannelClients(IHttpClientFactory? factory)
{
    private static readonly HttpClient Own = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    /// <summary>Whether <see cref="Http"/> makes a client for its caller, who disposes of it.</summary>
    public bool AreNew => factory is not null;

    /// <summary>A client.</summary>
    public HttpClient Http => factory?.CreateClient() ?? Own;
}
