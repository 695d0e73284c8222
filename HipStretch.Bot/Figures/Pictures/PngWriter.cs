using HipStretch.Bot.Figures.Rendering;
using SkiaSharp;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>A still as PNG.</summary>
internal static class PngWriter
{
    /// <summary>960 x 600 pixels on the stage of 640 x 400.</summary>
    private const float Zoom = 1.5f;

    public static byte[] Write(PictureKey key)
    {
        var scene = Scene.Still(key.Drawing);
        using var bitmap = Canvas.Paint(key.Mirrored ? scene.Mirrored() : scene, key.Look, Zoom);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return encoded.ToArray();
    }
}
