using HipStretch.Bot.Figures.Rendering;
using SkiaSharp;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>A movement as an animated WebP that goes on for ever.</summary>
internal static class WebpWriter
{
    private const float Quality = 80;

    public static byte[] Write(PictureKey key)
    {
        var bitmaps = new List<SKBitmap>();
        try
        {
            var frames = Moment.Of(key.Drawing).Select(moment =>
            {
                var scene = Scene.Of(key.Drawing, moment.Body, withArrows: false);
                bitmaps.Add(Canvas.Paint(key.Mirrored ? scene.Mirrored() : scene, key.Look, zoom: 1));
                return new SKWebpEncoderFrame(bitmaps[^1].PeekPixels(), moment.Shown);
            }).ToArray();
            using var encoded = new MemoryStream();
            return SKWebpEncoder.EncodeAnimated(encoded, frames, new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality))
                ? encoded.ToArray()
                : throw new InvalidOperationException("The encoder of WebP gave nothing for frames of one size, which it never refuses.");
        }
        finally
        {
            bitmaps.ForEach(bitmap => bitmap.Dispose());
        }
    }
}
