using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>Where a channel takes an activity: below its service URL, by the conversation and by what the activity answers.</summary>
internal static class ActivityAddress
{
    /// <summary>The address of an activity.</summary>
    /// <param name="serviceUrl">A service URL that <see cref="ServiceUrl.IsAllowed"/>, with or without a path and a slash at its end.</param>
    /// <param name="conversation">The conversation's id in the channel.</param>
    /// <param name="json">The activity; its <c>replyToId</c> names what it answers.</param>
    public static Uri Of(string serviceUrl, string conversation, ReadOnlyMemory<byte> json)
    {
        var activities = Activities(serviceUrl, conversation);
        return ReplyToId(json) is { Length: > 0 } answered ? Of(serviceUrl, conversation, answered) : new Uri(activities);
    }

    /// <summary>The address of an activity that the channel has.</summary>
    /// <param name="serviceUrl">As above.</param>
    /// <param name="conversation">As above.</param>
    /// <param name="activity">The channel's own id of it.</param>
    public static Uri Of(string serviceUrl, string conversation, string activity) =>
        new($"{Activities(serviceUrl, conversation)}/{Uri.EscapeDataString(activity)}");

    /// <summary>An activity under the channel's own id, for a channel that looks there too.</summary>
    public static ReadOnlyMemory<byte> Named(ReadOnlyMemory<byte> json, string id)
    {
        var activity = JsonNode.Parse(json.Span)!.AsObject();
        activity["id"] = id;
        return JsonSerializer.SerializeToUtf8Bytes(activity);
    }

    private static string Activities(string serviceUrl, string conversation) =>
        $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";

    private static string? ReplyToId(ReadOnlyMemory<byte> json)
    {
        using var activity = JsonDocument.Parse(json);
        return activity.RootElement.TryGetProperty("replyToId"u8, out var id) ? id.GetString() : null;
    }
}
