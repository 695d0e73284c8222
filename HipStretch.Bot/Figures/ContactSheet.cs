using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Figures;
using SkiaSharp;

namespace HipStretch.Bot.Figures;

/// <summary>All pictures on one: a row a figure for each look, a column a step, so that somebody can look at them beside their words.</summary>
internal sealed class ContactSheet
{
    private readonly float zoom;

    /// <summary>Lays out figures, by id.</summary>
    /// <param name="knowledge">Where they are.</param>
    /// <param name="width">The width of a picture in pixels; it is 5/8 as high.</param>
    /// <param name="columns">How many pictures are side by side; the steps of a figure go on below.</param>
    /// <param name="only">The one to show; null for all.</param>
    public ContactSheet(KnowledgeBase knowledge, int width, int columns, FigureId? only = null)
    {
        zoom = width / (float)Stage.Width;
        var rows = knowledge.Figures.All.Values
            .Where(figure => only is null || figure.Id == only)
            .OrderBy(figure => figure.Id.ToString(), StringComparer.Ordinal)
            .SelectMany(figure => Enum.GetValues<Look>(), (figure, look) => (figure, look))
            .SelectMany(pair => pair.figure.Steps.Chunk(columns), (pair, steps) => (pair.figure, pair.look, steps));
        Places = [.. rows.SelectMany((row, y) => row.steps.Select((step, x) => (At(x, y), knowledge.Figures.DrawingOf(row.figure, step), row.look)))];
    }

    /// <summary>Where each picture is, in pixels, and what it shows.</summary>
    public IReadOnlyList<(SKRectI Place, Drawing Drawing, Look Look)> Places { get; }

    /// <summary>Paints it, as PNG.</summary>
    public byte[] Paint()
    {
        using var bitmap = new SKBitmap(Places.Max(one => one.Place.Right), Places.Max(one => one.Place.Bottom), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Gray);
        foreach (var (place, drawing, look) in Places)
        {
            canvas.Save();
            canvas.Translate(place.Left, place.Top);
            canvas.Scale(zoom);
            Canvas.Paint(Scene.Still(drawing), look, canvas);
            canvas.Restore();
        }

        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return encoded.ToArray();
    }

    private SKRectI At(int column, int row) => SKRectI.Create(Pixels(column * Stage.Width), Pixels(row * Stage.Height), Pixels(Stage.Width), Pixels(Stage.Height));

    private int Pixels(int length) => (int)MathF.Round(length * zoom);
}
