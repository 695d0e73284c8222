namespace HipStretch.Bot.Page;

/// <summary><c>/</c>: the chat page, and the assets that it names.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves the page that the build left beside the program; a page that says why there is none where it left nothing.</summary>
    public static void MapPage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPage(Path.Combine(AppContext.BaseDirectory, "page"));

    /// <summary>Serves the page of a folder.</summary>
    /// <param name="endpoints">Where to.</param>
    /// <param name="folder">Holds <c>index.html</c> and <c>assets/</c>; read once, now.</param>
    public static void MapPage(this IEndpointRouteBuilder endpoints, string folder)
    {
        var page = PageFiles.Read(folder);
        var group = endpoints.MapGroup("").AddEndpointFilter<RouteGroupBuilder, PageHeaders>();
        group.MapMethods("/", Reading, () => Index(page));
        group.MapMethods("/assets/{name}", Reading, (string name, HttpContext http) => Asset(page, name, http));
    }

    private static IResult Index(PageFiles page) => page.Index is { } index
        ? Results.Bytes(index.Content, "text/html; charset=utf-8", entityTag: index.Tag)
        : Results.Bytes(MissingPage.Html, "text/html; charset=utf-8");

    private static IResult Asset(PageFiles page, string name, HttpContext http)
    {
        if (!page.Assets.TryGetValue(name, out var asset))
        {
            return Results.NotFound();
        }

        var headers = http.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        var file = asset.For(http.Request.GetTypedHeaders().AcceptEncoding);
        if (file.Encoding is { } encoding)
        {
            headers.ContentEncoding = encoding;
        }

        return Results.File(file.Path, asset.ContentType);
    }
}
