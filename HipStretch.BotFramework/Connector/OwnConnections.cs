namespace Microsoft.Bot.Connector;

// A redirect or a cookie would let one answer decide where the next message goes, or what it says about who sent it.
internal static class OwnConnections
{
    public static HttpMessageHandler Behind(IEnumerable<DelegatingHandler> handlers) =>
        handlers.Reverse().Aggregate((HttpMessageHandler)new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, Pass);

    private static DelegatingHandler Pass(HttpMessageHandler inner, DelegatingHandler outer)
    {
        outer.InnerHandler = inner;
        return outer;
    }
}
