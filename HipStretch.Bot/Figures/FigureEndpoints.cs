using System.Globalization;
using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Bot.Figures;

/// <summary><c>/figures/{pose}/{step}.{svg|png|webp}</c>: the pictures of steps, which a browser may keep for ever where <c>v</c> fits them.</summary>
internal static class FigureEndpoints
{
    /// <summary>All of them in the formats, looks and sides that people ask for, of 40 kB or so.</summary>
    private const int MostKept = 600;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the pictures; the catalog by which the bot finds them is there with its dialogs.</summary>
    public static void AddFigures(this IHostApplicationBuilder builder) => builder.Services.AddSingleton(new PictureCache(MostKept, Picture.Of));

    /// <summary>Serves them.</summary>
    public static void MapFigures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/figures/{figure}/{step}.{format}", Reading, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string figure, string step, string format, string? look, string? side, string? v, FigureCatalog catalog, PictureCache cache, HttpResponse response)
    {
        if (PageOf(figure, step, catalog) is not { } page || Member<PictureFormat>(format) is not { } form)
        {
            return Results.Text("There is no such picture.", statusCode: StatusCodes.Status404NotFound);
        }

        if (Member<Look>(look ?? "light") is not { } seen || Member<Side>(side ?? "left") is not (Side.Left or Side.Right))
        {
            return Results.Text("There is no such picture: its look is light or dark, its side left or right.", statusCode: StatusCodes.Status404NotFound);
        }

        var picture = await cache.GetAsync(new PictureKey(page.Drawing, page.IsMirroredFor(side is null ? null : Member<Side>(side)), seen, form));
        response.Headers.CacheControl = v == page.Version ? "public, max-age=31536000, immutable" : "public, max-age=300";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(picture.Content, picture.ContentType, entityTag: picture.Tag);
    }

    private static FigurePage? PageOf(string figure, string step, FigureCatalog catalog) =>
        FigureId.TryParse(figure, CultureInfo.InvariantCulture, out var id) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? catalog.Find(id, number)
            : null;

    private static T? Member<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(member => member!.Value.Word() == word);
}
