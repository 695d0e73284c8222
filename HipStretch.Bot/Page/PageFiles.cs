using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace HipStretch.Bot.Page;

/// <summary>The built page.</summary>
/// <param name="Index">What <c>/</c> answers; null where the page was not built.</param>
/// <param name="Assets">What it loads, by file name. Every name carries a hash of the content, so a file never changes.</param>
internal sealed record PageFiles(PageFiles.IndexFile? Index, FrozenDictionary<string, PageAsset> Assets)
{
    /// <summary>Reads a folder with <c>index.html</c> and <c>assets/</c>; a folder that is missing is a page that was not built.</summary>
    public static PageFiles Read(string folder)
    {
        var index = Path.Combine(folder, "index.html");
        return File.Exists(index)
            ? new PageFiles(IndexFile.Of(File.ReadAllBytes(index)), ReadAssets(Path.Combine(folder, "assets")))
            : new PageFiles(null, FrozenDictionary<string, PageAsset>.Empty);
    }

    private static FrozenDictionary<string, PageAsset> ReadAssets(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        return Directory.EnumerateFiles(folder)
            .Where(file => !PageAsset.IsCompressed(file))
            .ToFrozenDictionary(
                file => Path.GetFileName(file),
                file => PageAsset.At(file, types.TryGetContentType(file, out var type) ? type : "application/octet-stream"),
                StringComparer.Ordinal);
    }

    /// <summary>The page's own file: small, and asked for each time.</summary>
    /// <param name="Content">UTF-8.</param>
    /// <param name="Tag">Of the content, so that a browser that has it is told so.</param>
    internal sealed record IndexFile(byte[] Content, EntityTagHeaderValue Tag)
    {
        public static IndexFile Of(byte[] content) =>
            new(content, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\""));
    }
}
