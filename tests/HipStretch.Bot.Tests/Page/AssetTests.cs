using System.IO.Compression;
using System.Net;

namespace HipStretch.Bot.Tests.Page;

public sealed class AssetTests
{
    private const string Script = "/assets/start-1a2b.js";

    [Fact]
    public async Task An_asset_never_changes_and_is_kept_for_a_year()
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.GetAsync(Script);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl?.ToString().ShouldBe("public, max-age=31536000, immutable");
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate, br;q=0.1", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("gzip;q=0, br;q=0", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task A_client_gets_the_smallest_form_that_it_takes(string? accepted, string? encoding)
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.GetAsync(Script, accepted);

        response.Content.Headers.ContentEncoding.ShouldBe(encoding is null ? [] : [encoding]);
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/javascript");
        (await ReadAsync(response, encoding)).ShouldBe(PageSite.Script);
    }

    [Fact]
    public async Task An_asset_without_a_compressed_copy_is_served_as_it_is()
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.GetAsync("/assets/icon-3c4d.svg", "gzip, br");

        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
        response.Content.Headers.ContentType?.MediaType.ShouldBe("image/svg+xml");
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, string? encoding)
    {
        var content = await response.Content.ReadAsStreamAsync();
        await using var plain = encoding switch
        {
            "br" => new BrotliStream(content, CompressionMode.Decompress),
            "gzip" => new GZipStream(content, CompressionMode.Decompress),
            _ => content,
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }
}
