using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>A picture that is ready to be sent.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Their media type.</param>
/// <param name="Tag">Of the bytes.</param>
internal sealed record Picture(byte[] Content, string ContentType, EntityTagHeaderValue Tag)
{
    /// <summary>Draws a picture.</summary>
    public static Picture Of(PictureKey key) => key.Format switch
    {
        PictureFormat.Svg => Of(SvgWriter.Write(key), "image/svg+xml"),
        PictureFormat.Png => Of(PngWriter.Write(key), "image/png"),
        _ => Of(WebpWriter.Write(key), "image/webp"),
    };

    private static Picture Of(byte[] content, string contentType) =>
        new(content, contentType, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\""));
}
