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

    /// <summary>The id of the conversation, known with its first message.</summary>
    public string Conversation { get; private set; } = "";

    public async Task SayAsync(string text)
    {
        await process.WriteAsync(text);
        for (sending++; sending > 0;)
        {
            await ReadAsync();
        }
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
        else if (line["posted"] is { } id)
        {
            // directlinejs gives this for an id where the server answered with 5xx or not at all, and forgets the message.
            ((string?)id).ShouldNotBe("retry");
            sending--;
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
