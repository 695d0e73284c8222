using HipStretch.Bot.Tests.Channels;
using HipStretch.Bot.Tests.Channels.Connector;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Operations;

public sealed class LogsTests : IAsyncDisposable
{
    private const string Marker = "zebrafinch";

    private readonly KeptLog log = new();
    private bool ended;
    private readonly BotServer server;

    public LogsTests() => server = new BotServer(services => services
        .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace))
        .Configure<LoggerFilterOptions>(filter => filter.Rules.Clear()));

    [Fact]
    public async Task What_people_say_is_in_no_line_of_any_log_at_any_level()
    {
        await server.Caller("asked").SayAllAsync($"my hip hurts like a {Marker}", Marker, $"{Marker} about a 5", "help");

        await using var connector = await FakeConnector.StartAsync();
        await new PushedChat(server, connector, "pushed").SayAsync($"a {Marker} in my back");
        await connector.NextTextsAsync(1);

        var client = new DirectLineClient(server.Http, null);
        var page = client.With((await client.OpenAsync(path: "/api/webchat/token")).Token);
        var grant = await page.OpenAsync();
        using var socket = await DirectLineSocket.OpenAsync(grant.StreamUrl!);
        await page.SayAsync(grant.ConversationId, $"numb, {Marker}");
        await socket.CloseAsync();
        await EndAsync();

        log.Lines.ShouldContain(line => line.Contains("Request starting"), "the frameworks below were not heard at all");
        log.Lines.Where(line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    /// <summary>Ends the server, once: then all that it did is told.</summary>
    private async Task EndAsync()
    {
        if (!Interlocked.Exchange(ref ended, true))
        {
            await server.DisposeAsync();
        }
    }
}
