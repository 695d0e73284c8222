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
        app.UseWhen(SeesItsAddress, branch => SeeAddresses(branch, app.Services.GetRequiredService<DirectLineSettings>().Current.Proxies));
        app.UseCors();
        app.UseWebSockets(Sockets);

        var directLine = app.MapGroup(Base).RequireCors(DirectLineOrigins.PolicyName).AddEndpointFilter<DirectLineAnswers>().AddEndpointFilter<AddressLimit>();
        directLine.MapStream();
        var authorised = directLine.MapGroup("").AddEndpointFilter<DirectLineAccess>().AddEndpointFilter<CallerLimit>();
        authorised.MapTokens();
        authorised.MapConversations();
        authorised.MapActivities();
        app.MapWebChatToken();
    }

    private static bool SeesItsAddress(HttpContext http) =>
        http.Request.Path.StartsWithSegments(Base, StringComparison.Ordinal) || http.Request.Path.StartsWithSegments(WebChatTokenEndpoint.Path, StringComparison.Ordinal);

    private static void SeeAddresses(IApplicationBuilder branch, IReadOnlyList<string> proxies)
    {
        branch.UseForwardedHeaders(ForwardedAddresses.OfServer());
        if (proxies.Count > 0)
        {
            branch.UseForwardedHeaders(ForwardedAddresses.OfClient(proxies));
        }
    }
}
