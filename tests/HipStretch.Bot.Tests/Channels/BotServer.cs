using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>The program behind a real socket on the loopback, with a data directory of its own.</summary>
public sealed class BotServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder data = new();
    private readonly Action<IServiceCollection> configure;
    private readonly IReadOnlyDictionary<string, string> settings;

    public BotServer()
        : this(_ => { })
    {
    }

    internal BotServer(Action<IServiceCollection> configure, IReadOnlyDictionary<string, string>? settings = null)
    {
        (this.configure, this.settings) = (configure, settings ?? new Dictionary<string, string>());
        UseKestrel(0);
        StartServer();
        Http = CreateClient();
    }

    public HttpClient Http { get; }

    public string DataDirectory => data.Path;

    public Caller Caller(string conversation, string? person = null) => new(Http, conversation, person);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.UseSetting("HipStretch:DataDirectory", data.Path)
            .UseSetting("HipStretch:Consent:AskedElsewhere", "true")
            .ConfigureLogging(logging => logging.ClearProviders())
            .ConfigureTestServices(services => configure(services.AddSingleton(TestBot.Language)));
    }
}
