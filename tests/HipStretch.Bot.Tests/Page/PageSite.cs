using System.IO.Compression;
using System.Text;
using HipStretch.Bot.Page;
using HipStretch.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Page;

/// <summary>A page of a few words in a folder of its own, served without the bot.</summary>
internal sealed class PageSite : IAsyncDisposable
{
    public const string Index = "<!doctype html><title>A page</title><script type=\"module\" src=\"/assets/start-1a2b.js\"></script>";
    public const string Script = "console.log('started');";

    private readonly TemporaryFolder folder;
    private readonly WebApplication app;

    private PageSite(TemporaryFolder folder, WebApplication app, HttpClient http)
    {
        this.folder = folder;
        this.app = app;
        Http = http;
    }

    public HttpClient Http { get; }

    /// <summary>Built as the build does it: compressed copies lie beside the script, and none beside the icon.</summary>
    public static Task<PageSite> BuiltAsync() => StartAsync(folder =>
    {
        var assets = Directory.CreateDirectory(Path.Combine(folder, "assets")).FullName;
        File.WriteAllText(Path.Combine(folder, "index.html"), Index);
        File.WriteAllText(Path.Combine(assets, "start-1a2b.js"), Script);
        File.WriteAllText(Path.Combine(assets, "icon-3c4d.svg"), "<svg/>");
        using var brotli = new BrotliStream(File.Create(Path.Combine(assets, "start-1a2b.js.br")), CompressionLevel.Fastest);
        brotli.Write(Encoding.UTF8.GetBytes(Script));
        using var gzip = new GZipStream(File.Create(Path.Combine(assets, "start-1a2b.js.gz")), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(Script));
    });

    public static Task<PageSite> NotBuiltAsync() => StartAsync(_ => { });

    public async Task<HttpResponseMessage> GetAsync(string path, string? acceptEncoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (acceptEncoding is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding).ShouldBeTrue();
        }

        return await Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    private static async Task<PageSite> StartAsync(Action<string> build)
    {
        var folder = new TemporaryFolder();
        build(folder.Path);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPage(folder.Path);
        await app.StartAsync();
        return new PageSite(folder, app, app.GetTestClient());
    }
}
