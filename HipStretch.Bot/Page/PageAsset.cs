using Microsoft.Net.Http.Headers;

namespace HipStretch.Bot.Page;

/// <summary>A file of the page, as it is and as the build compressed it.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Forms">Brotli, gzip and plain, in this order; plain is always there.</param>
internal sealed record PageAsset(string ContentType, IReadOnlyList<PageAsset.Form> Forms)
{
    private static readonly (string Encoding, string Suffix)[] Compressions = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>A file, and the copies that lie beside it.</summary>
    public static PageAsset At(string path, string contentType) => new(
        contentType,
        [.. Compressions.Select(way => new Form(path + way.Suffix, way.Encoding)).Where(form => File.Exists(form.Path)), new Form(path, null)]);

    /// <summary>Whether a file is such a copy.</summary>
    public static bool IsCompressed(string path) => Compressions.Any(way => path.EndsWith(way.Suffix, StringComparison.Ordinal));

    /// <summary>The smallest form that a client takes; a client that names no encoding takes the plain one.</summary>
    public Form For(IList<StringWithQualityHeaderValue> accepted) =>
        Forms.First(form => form.Encoding is null || accepted.Any(way => way.Quality is not 0 && way.Value.Equals(form.Encoding, StringComparison.OrdinalIgnoreCase)));

    /// <summary>One form of the file.</summary>
    /// <param name="Path">Where it is.</param>
    /// <param name="Encoding">Its content coding; null for the plain file.</param>
    internal sealed record Form(string Path, string? Encoding);
}
