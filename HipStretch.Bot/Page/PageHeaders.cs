namespace HipStretch.Bot.Page;

/// <summary>What a browser is told about the page and its files: to load nothing from elsewhere, to run nothing that is not a file of ours, and to show it in no frame.</summary>
internal sealed class PageHeaders : IEndpointFilter
{
    /// <summary>
    /// Web Chat adds style elements that are empty and fills them by script, which asks for no more than the hash of nothing.
    /// </summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private const string Permissions =
        "microphone=(self), camera=(), geolocation=(), display-capture=(), payment=(), usb=(), accelerometer=(), gyroscope=(), magnetometer=()";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = ContentSecurityPolicy(http.Request.Host);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Permissions;
        return next(context);
    }

    private static string ContentSecurityPolicy(HostString host) => string.Join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        $"style-src 'self' {EmptyStyle}",
        "img-src 'self' data:",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'" + Sockets(host),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");

    /// <summary>Our own web sockets by name, for browsers whose <c>'self'</c> does not take them in (Safari before 15.4).</summary>
    private static string Sockets(HostString host) =>
        Uri.CheckHostName(host.Host) is UriHostNameType.Unknown ? "" : $" ws://{host.Value} wss://{host.Value}";
}
