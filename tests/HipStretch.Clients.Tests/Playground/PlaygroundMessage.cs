using System.Text.Json.Nodes;
using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>What the playground's server tells its page.</summary>
internal static class PlaygroundMessage
{
    /// <summary>The new message of the bot's that a frame tells of; null where it tells of something else.</summary>
    public static ChatMessage? In(string frame)
    {
        var told = JsonNode.Parse(frame)!;
        if ((string?)told["action"] != "createMessage" || told["message"] is not { } message)
        {
            return null;
        }

        return new ChatMessage(
            (string)message["messageId"]!,
            (string?)message["text"] ?? "",
            [.. (message["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => (string)action!["title"]!)]);
    }
}
