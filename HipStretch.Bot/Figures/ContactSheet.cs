using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Figures;
using SkiaSharp;

namespace HipStretch.Bot.Figures;

/// <summary>
/// All pictures on one, so that somebody can look at them beside their words: each figure under its id, a row for each look, a column a step; and
/// one figure whose steps have sides as it is for the right one.
/// </summary>
internal sealed class ContactSheet
{
    private const int Dot = 2;
    private const int LabelHeight = 24;

    private readonly float zoom;
    private readonly List<(SKPointI At, string Text)> labels = [];
    private readonly List<(SKRectI Place, Drawing Drawing, Look Look, bool Mirrored)> places = [];

    /// <summary>Lays out figures, by id.</summary>
    /// <param name="knowledge">Where they are.</param>
    /// <param name="width">The width of a picture in pixels; it is 5/8 as high.</param>
    /// <param name="columns">How many pictures are side by side; the steps of a figure go on below.</param>
    /// <param name="only">The one to show; null for all.</param>
    public ContactSheet(KnowledgeBase knowledge, int width, int columns, FigureId? only = null)
    {
        zoom = width / (float)Stage.Width;
        var figures = knowledge.Figures.All.Values.Where(figure => only is null || figure.Id == only).OrderBy(figure => figure.Id.ToString(), StringComparer.Ordinal).ToArray();
        var withSides = figures.FirstOrDefault(figure => knowledge.Stretches[figure.Pose].StepsOf(figure.Variant).Any(step => step.EachSide));
        foreach (var figure in figures)
        {
            Drawing[] drawings = [.. figure.Steps.Select(step => knowledge.Figures.DrawingOf(figure, step))];
            Label(figure.Id.ToString());
            Rows(drawings, Look.Light, columns, _ => false);
            Rows(drawings, Look.Dark, columns, _ => false);
            if (figure == withSides)
            {
                Label($"{figure.Id} / right side");
                Rows(drawings, Look.Light, columns, drawing => new FigurePage(drawing, "", hasSides: true).IsMirroredFor(Side.Right));
            }
        }
    }

    /// <summary>Where each picture is, in pixels, and what it shows.</summary>
    public IReadOnlyList<(SKRectI Place, Drawing Drawing, Look Look, bool Mirrored)> Places => places;

    /// <summary>What stands above the pictures.</summary>
    public IReadOnlyList<string> Labels => [.. labels.Select(label => label.Text)];

    /// <summary>Paints it, as PNG.</summary>
    public byte[] Paint()
    {
        using var bitmap = new SKBitmap(Places.Max(one => one.Place.Right), Places.Max(one => one.Place.Bottom), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        using var white = new SKPaint { Color = SKColors.White };
        canvas.Clear(SKColors.DimGray);
        foreach (var (at, text) in labels)
        {
            DotLetters.Write(text, at, Dot, canvas, white);
        }

        foreach (var (place, drawing, look, mirrored) in Places)
        {
            canvas.Save();
            canvas.Translate(place.Left, place.Top);
            canvas.Scale(zoom);
            Canvas.Paint(mirrored ? Scene.Still(drawing).Mirrored() : Scene.Still(drawing), look, canvas);
            canvas.Restore();
        }

        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return encoded.ToArray();
    }

    private int Bottom => places.Count == 0 ? 0 : places[^1].Place.Bottom;

    private void Label(string text) => labels.Add((new(8, Bottom + 5), text));

    private void Rows(Drawing[] drawings, Look look, int columns, Func<Drawing, bool> mirrored)
    {
        var top = Bottom + (places.Count == 0 || labels[^1].At.Y > Bottom ? LabelHeight : 0);
        places.AddRange(drawings.Select((drawing, i) => (
            SKRectI.Create(Pixels(i % columns * Stage.Width), top + Pixels(i / columns * Stage.Height), Pixels(Stage.Width), Pixels(Stage.Height)), drawing, look, mirrored(drawing))));
    }

    private int Pixels(int length) => (int)MathF.Round(length * zoom);
}
