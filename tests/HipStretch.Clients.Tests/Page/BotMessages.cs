using System.Text.Json.Nodes;
using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Reads the frames of a Direct Line web socket.</summary>
internal static class BotMessages
{
    /// <summary>The messages of the bot's in a frame; none in one that only shows that the line is alive.</summary>
    public static IEnumerable<ChatMessage> In(string? frame) =>
        string.IsNullOrEmpty(frame) || JsonNode.Parse(frame)?["activities"] is not JsonArray activities
            ? []
            : activities.Where(IsMessage).Select(activity => Read(activity!));

    private static bool IsMessage(JsonNode? activity) =>
        (string?)activity!["type"] == "message" && (string?)activity["from"]!["role"] == "bot";

    private static ChatMessage Read(JsonNode activity) => new(
        (string)activity["id"]!,
        (string?)activity["text"] ?? "",
        [.. (activity["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => (string)action!["title"]!)],
        (string?)activity["entities"]?.AsArray().FirstOrDefault(entity => (string?)entity!["type"] == "hipstretch/step")?["state"])
    {
        Speak = (string?)activity["speak"],
    };
}
