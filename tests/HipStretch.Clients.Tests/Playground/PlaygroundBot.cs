using System.Text.Json.Nodes;
using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>The program, for the playgrounds of a class; each has conversations of its own.</summary>
public sealed class PlaygroundBot : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private BotProcess? bot;

    /// <summary>Where the playground sends activities.</summary>
    public Uri Messages => new(bot!.Http.BaseAddress!, "/api/messages");

    /// <summary>The texts that it said in a conversation, in the order of its log.</summary>
    public IEnumerable<string> SaidIn(string conversation) => ActivityLog.Of(data.Path, conversation)
        .Select(line => JsonNode.Parse(line.Json)!)
        .Where(activity => (string?)activity["type"] == "message" && (string?)activity["from"]!["name"] == "Test Bot")
        .Select(activity => (string)activity["text"]!);

    public async ValueTask InitializeAsync() => bot = await BotProcess.StartAsync(data.Path);

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        data.Dispose();
    }
}
