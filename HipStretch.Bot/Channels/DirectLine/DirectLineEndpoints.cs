using Microsoft.AspNetCore.HttpOverrides;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>/v3/directline</c>: Direct Line 3.0, for web pages and other clients, and <c>/api/webchat/token</c> for our own page.</summary>
internal static class DirectLineEndpoints
{
    /// <summary>Where everything of Direct Line is.</summary>
    public const string Base = "/v3/directline";

    /// <summary>How often an idle web socket is pinged, and how long the answer may take.</summary>
    private static readonly WebSocketOptions Sockets = new() { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(15) };

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWhen(SeesItsAddress, branch => branch.UseForwardedHeaders(OfProxies()));
        app.UseCors();
        app.UseWebSockets(Sockets);

        var directLine = app.MapGroup(Base).RequireCors(DirectLineRegistration.CorsPolicy).AddEndpointFilter<DirectLineAnswers>();
        directLine.MapStream();
        var authorised = directLine.MapGroup("").AddEndpointFilter<DirectLineAccess>();
        authorised.MapTokens();
        authorised.MapConversations();
        authorised.MapActivities();
        app.MapWebChatToken();
    }

    private static bool SeesItsAddress(HttpContext http) =>
        http.Request.Path.StartsWithSegments(Base, StringComparison.Ordinal) || http.Request.Path.StartsWithSegments(WebChatTokenEndpoint.Path, StringComparison.Ordinal);

    /// <summary>
    /// The address that a client used, as proxies pass it on, for the address that it gets back. Whoever calls us directly could only fool
    /// themselves with these headers, so that no proxy need be named.
    /// </summary>
    private static ForwardedHeadersOptions OfProxies()
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        return options;
    }
}
