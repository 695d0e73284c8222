using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Figures;
using SkiaSharp;

namespace HipStretch.Bot.Figures;

/// <summary>All pictures on one: a row a figure for each look, a column a step, so that somebody can look at them beside their words.</summary>
internal sealed class ContactSheet
{
    private readonly IReadOnlyList<(Drawing Drawing, Look Look, int Row, int Column)> cells;
    private readonly float zoom;

    /// <summary>Lays out figures, by id.</summary>
    /// <param name="knowledge">Where they are.</param>
    /// <param name="width">The width of a picture in pixels; it is 5/8 as high.</param>
    /// <param name="only">The one to show; null for all.</param>
    public ContactSheet(KnowledgeBase knowledge, int width, FigureId? only = null)
    {
        zoom = width / (float)Stage.Width;
        cells = [.. knowledge.Figures.All.Values
            .Where(figure => only is null || figure.Id == only)
            .OrderBy(figure => figure.Id.ToString(), StringComparer.Ordinal)
            .SelectMany(figure => Enum.GetValues<Look>(), (figure, look) => (figure, look))
            .SelectMany((pair, row) => pair.figure.Steps.Select((step, column) => (knowledge.Figures.DrawingOf(pair.figure, step), pair.look, row, column)))];
    }

    /// <summary>How many pictures are on it.</summary>
    public int Count => cells.Count;

    /// <summary>Where each picture is, in pixels, and what it shows.</summary>
    public IEnumerable<(SKRectI Place, Drawing Drawing, Look Look)> Places => cells.Select(cell =>
        (SKRectI.Create(Pixels(cell.Column * Stage.Width), Pixels(cell.Row * Stage.Height), Pixels(Stage.Width), Pixels(Stage.Height)), cell.Drawing, cell.Look));

    /// <summary>Paints it, as PNG.</summary>
    public byte[] Paint()
    {
        using var bitmap = new SKBitmap(Pixels((cells.Max(cell => cell.Column) + 1) * Stage.Width), Pixels((cells.Max(cell => cell.Row) + 1) * Stage.Height), SKColorType.Rgba8888, SKAlphaType.Opaque);
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

    private int Pixels(int length) => (int)MathF.Round(length * zoom);
}
