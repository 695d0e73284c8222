using System.Text.Json.Nodes;
using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Scripts;

/// <summary>A chat that a script of ours carries on in a Direct Line client; see the scripts for what they take and print.</summary>
/// <param name="process">The script.</param>
/// <param name="person">The id under which it speaks; null where the client shows no messages of its own.</param>
internal sealed class ScriptedChat(NodeProcess process, string? person = null) : IChat, IAsyncDisposable
{
    private readonly Queue<ChatMessage> waiting = [];
    private int sending;
    private int refused;

    /// <summary>The id of the conversation, known with its first message.</summary>
    public string Conversation { get; private set; } = "";

    public async Task SayAsync(string text) => (await SayUntilTakenAsync(text)).ShouldBe(0, $"'{text}' was refused.");

    /// <summary>Says something that may be refused at first, as where a node was killed; a script that is told so says it again.</summary>
    /// <returns>How often it was refused.</returns>
    public async Task<int> SayUntilTakenAsync(string text)
    {
        refused = 0;
        await process.WriteAsync(text);
        for (sending++; sending > 0;)
        {
            await ReadAsync();
        }

        return refused;
    }

    public async Task<ChatMessage> HearAsync()
    {
        while (waiting.Count == 0)
        {
            await ReadAsync();
        }

        return waiting.Dequeue();
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task ReadAsync()
    {
        var line = JsonNode.Parse(await process.ReadAsync())!;
        if (line["activity"] is { } activity)
        {
            Take(activity);
        }
        else if (line["posted"] is not null)
        {
            sending--;
        }
        else if (line["refused"] is not null)
        {
            refused++;
        }

        line["failed"].ShouldBeNull();
        line["ended"].ShouldBeNull();
    }

    private void Take(JsonNode activity)
    {
        Conversation = (string)activity["conversation"]!["id"]!;
        if ((string?)activity["type"] == "message" && (string?)activity["from"]!["id"] != person)
        {
            waiting.Enqueue(Read(activity));
        }
    }

    private static ChatMessage Read(JsonNode activity) => new(
        (string)activity["id"]!,
        (string?)activity["text"] ?? "",
        [.. (activity["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => (string)action!["title"]!)],
        (string?)activity["entities"]?.AsArray().FirstOrDefault(entity => (string?)entity!["type"] == "hipstretch/step")?["state"]);
}
