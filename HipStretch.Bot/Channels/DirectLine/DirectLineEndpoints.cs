namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>/v3/directline</c>: Direct Line 3.0, for web pages and other clients, and <c>/api/webchat/token</c> for our own page.</summary>
internal static class DirectLineEndpoints
{
    /// <summary>Where everything of Direct Line is.</summary>
    public const string Base = "/v3/directline";

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWhen(SeesItsAddress, branch => SeeAddresses(branch, app.Services.GetRequiredService<DirectLineSettings>().Current.Proxies));
        app.UseCors();
        app.UseWebSockets(StreamEndpoint.Sockets);

        var directLine = app.MapGroup(Base).RequireCors(DirectLineOrigins.PolicyName).AddEndpointFilter<DirectLineAnswers>().AddEndpointFilter<AddressLimit>();
        directLine.MapStream();
        var authorised = directLine.MapGroup("").AddEndpointFilter<DirectLineAccess>().AddEndpointFilter<CallerLimit>();
        authorised.MapTokens();
        authorised.MapConversations();
        authorised.MapActivities();
        app.MapWebChatToken();
    }

    /// <summary>Paths are compared as routing does, or a call would get past its limits by writing one otherwise.</summary>
    private static bool SeesItsAddress(HttpContext http) =>
        http.Request.Path.StartsWithSegments(Base, StringComparison.OrdinalIgnoreCase) || http.Request.Path.StartsWithSegments(WebChatTokenEndpoint.Path, StringComparison.OrdinalIgnoreCase);

    private static void SeeAddresses(IApplicationBuilder branch, IReadOnlyList<string> proxies)
    {
        branch.UseForwardedHeaders(ForwardedAddresses.OfServer());
        if (proxies.Count > 0)
        {
            branch.UseForwardedHeaders(ForwardedAddresses.OfClient(proxies));
        }
    }
}
