using System.Text.Json.Nodes;
using HipStretch.Clients.Tests;
using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Testing;
using HipStretch.Testing.Processes;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace HipStretch.Clients.Tests;

/// <summary>The program, for all tests that let it live; each talks in conversations of its own, as people of its own.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private BotProcess? bot;
    private DirectLineAccess? access;

    /// <summary>Where Teams sends activities.</summary>
    public Uri Messages => new(Address, "/api/messages");

    internal Uri Address => bot!.Http.BaseAddress!;

    internal DirectLineAccess DirectLine => access!;

    public async ValueTask InitializeAsync()
    {
        bot = await BotProcess.StartAsync(data.Path, DirectLineAccess.Configuration);
        access = new DirectLineAccess(Address);
    }

    /// <summary>The texts that it said in a conversation in Teams, in the order of its log.</summary>
    public IEnumerable<string> SaidInTeams(string conversation) => ActivityLog.Of(data.Path, conversation)
        .Select(line => JsonNode.Parse(line.Json)!)
        .Where(activity => (string?)activity["type"] == "message" && (string?)activity["from"]!["name"] == "Test Bot")
        .Select(activity => (string)activity["text"]!);

    public async ValueTask DisposeAsync()
    {
        access?.Dispose();
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        data.Dispose();
    }
}
