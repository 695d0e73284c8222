using HipStretch.Bot.Figures;
using HipStretch.Knowledge;
using HipStretch.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Figures;

/// <summary>The pictures that ship, served without the bot.</summary>
public sealed class FigureSite : IAsyncLifetime
{
    private readonly WebApplication app;

    public FigureSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Knowledge);
        builder.AddFigures();
        builder.Services.AddSingleton<FigureCatalog>();
        app = builder.Build();
        app.MapFigures();
    }

    public static KnowledgeBase Knowledge => TestBot.Knowledge;

    public FigureCatalog Catalog => app.Services.GetRequiredService<FigureCatalog>();

    public HttpClient Http => app.GetTestClient();

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
