using System.Text.Json;

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
        var activities = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        return new Uri(ReplyToId(json) is { Length: > 0 } answered ? $"{activities}/{Uri.EscapeDataString(answered)}" : activities);
    }

    private static string? ReplyToId(ReadOnlyMemory<byte> json)
    {
        using var activity = JsonDocument.Parse(json);
        return activity.RootElement.TryGetProperty("replyToId"u8, out var id) ? id.GetString() : null;
    }
}
