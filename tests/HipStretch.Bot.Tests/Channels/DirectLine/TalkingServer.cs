using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Storage;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>The program with <see cref="TalkingBot"/> behind it and settings of its own, in a folder that may outlive it.</summary>
internal sealed class TalkingServer : WebApplicationFactory<Program>
{
    private readonly string dataDirectory;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly Action<IServiceCollection> configure;

    public TalkingServer(string dataDirectory, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? configure = null)
    {
        (this.dataDirectory, this.settings, this.configure) = (dataDirectory, settings ?? new Dictionary<string, string>(), configure ?? (_ => { }));
        UseKestrel(0);
        StartServer();
        Http = CreateClient();
    }

    public HttpClient Http { get; }

    /// <summary>The clock that tokens go by. It starts at a whole second, as tokens count. A silo on a clock that jumps takes itself for dead.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));

    public string DataDirectory => dataDirectory;

    /// <summary>A client without a credential.</summary>
    public DirectLineClient Anybody => new(Http, null);

    /// <summary>A client with the secret that the server made up.</summary>
    public async Task<DirectLineClient> SiteAsync() => Anybody.With(await SecretAsync());

    /// <summary>The secret that the server made up.</summary>
    public Task<string> SecretAsync() => DirectLineKeys.KeptSecretAsync(Services.GetRequiredService<ISecretStore>(), Clock, CancellationToken.None);

    /// <summary>A page of our own, with its token and a conversation that was not started.</summary>
    public async Task<(DirectLineClient Client, DirectLineGrant Grant)> PageAsync()
    {
        var grant = await Anybody.OpenAsync(path: "/api/webchat/token");
        return (Anybody.With(grant.Token), grant);
    }

    /// <summary>A client whose token names nobody.</summary>
    public async Task<(DirectLineClient Client, string Conversation)> UnknownAsync()
    {
        var grant = await (await SiteAsync()).OpenAsync(path: "/tokens/generate");
        return (Anybody.With(grant.Token), grant.ConversationId);
    }

    /// <summary>Changes settings of Direct Line while it runs, as a configuration file does.</summary>
    public void Change(params (string Name, string Value)[] changes)
    {
        var configuration = (IConfigurationRoot)Services.GetRequiredService<IConfiguration>();
        foreach (var (name, value) in changes)
        {
            configuration[$"HipStretch:DirectLine:{name}"] = value;
        }

        configuration.Reload();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("HipStretch:DataDirectory", dataDirectory);
        builder.UseSetting("HipStretch:Consent:AskedElsewhere", "true");
        foreach (var (name, value) in settings)
        {
            builder.UseSetting($"HipStretch:DirectLine:{name}", value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IBot, TalkingBot>();
            services.AddSingleton(TestBot.Language);
            services.AddSingleton(provider => new DirectLineTokens(provider.GetRequiredService<DirectLineKeys>(), Clock));
            configure(services);
        });
    }
}
