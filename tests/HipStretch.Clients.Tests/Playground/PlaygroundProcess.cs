using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HipStretch.Clients.Tests.Scripts;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>Microsoft 365 Agents Playground as a Teams client, on a free port.</summary>
internal sealed class PlaygroundProcess : IAsyncDisposable
{
    private const string Program = "node_modules/@microsoft/m365agentsplayground/cli.js";
    private const string Listening = "Listening on ";

    private static readonly Dictionary<string, string> NoBrowser = new() { ["TEAMSAPPTESTER_BROWSER"] = "none" };

    private readonly NodeProcess process;

    private PlaygroundProcess(NodeProcess process, Uri address)
    {
        this.process = process;
        Http = new HttpClient { BaseAddress = address };
    }

    /// <summary>Its address, and a client for it.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts it for a bot, and waits until it listens.</summary>
    /// <param name="messages">The bot's endpoint.</param>
    public static async Task<PlaygroundProcess> StartAsync(Uri messages)
    {
        var process = NodeProcess.Start(Program, ["start", "-e", $"{messages}", "-c", "msteams", "-p", "0", "--disable-telemetry"], NoBrowser);
        try
        {
            var line = await process.ReadAsync();
            while (!line.StartsWith(Listening, StringComparison.Ordinal))
            {
                line = await process.ReadAsync();
            }

            return new PlaygroundProcess(process, new Uri($"http://localhost:{line[Listening.Length..]}"));
        }
        catch (TimeoutException)
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>The id of the chat with the bot alone.</summary>
    public async Task<string> PersonalChatAsync()
    {
        var answer = await Http.GetFromJsonAsync<JsonNode>(new Uri("/_internal/v1/config", UriKind.Relative));
        return (string)answer!["config"]!["personalChat"]!["id"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await process.DisposeAsync();
    }
}
