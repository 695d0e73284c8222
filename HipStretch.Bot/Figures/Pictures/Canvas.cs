using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;
using SkiaSharp;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>Paints scenes as pixels.</summary>
internal static class Canvas
{
    /// <summary>A scene as pixels; whoever asked for them disposes of them.</summary>
    /// <param name="scene">What to paint.</param>
    /// <param name="look">In which colours.</param>
    /// <param name="zoom">Pixels a unit of the stage.</param>
    public static SKBitmap Paint(Scene scene, Look look, float zoom)
    {
        var bitmap = new SKBitmap((int)(Stage.Width * zoom), (int)(Stage.Height * zoom), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        canvas.Scale(zoom);
        Paint(scene, look, canvas);
        return bitmap;
    }

    /// <summary>Paints a scene at a canvas's own scale.</summary>
    public static void Paint(Scene scene, Look look, SKCanvas canvas)
    {
        using var paint = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Fill };
        foreach (var shape in scene.Shapes)
        {
            paint.Color = SKColor.Parse(look.Colour(shape.Ink));
            using var builder = new SKPathBuilder();
            builder.MoveTo(shape.Outline[0].X, shape.Outline[0].Y);
            foreach (var corner in shape.Outline.Skip(1))
            {
                builder.LineTo(corner.X, corner.Y);
            }

            builder.Close();
            using var path = builder.Detach();
            canvas.DrawPath(path, paint);
        }
    }
}
