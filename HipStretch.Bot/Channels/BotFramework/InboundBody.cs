using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>The body of a request: an activity that a turn can run with, or the reason why it is none.</summary>
internal abstract record InboundBody
{
    private InboundBody()
    {
    }

    /// <summary>An activity, and its JSON as it came, without a mention of the bot.</summary>
    public sealed record Accepted(Activity Activity, string Json) : InboundBody;

    /// <summary>No activity that we can answer.</summary>
    public sealed record Refused(ProtocolError Error) : InboundBody;

    /// <summary>Reads a body of at most so many bytes.</summary>
    public static async Task<InboundBody> ReadAsync(HttpRequest request, int largest, CancellationToken cancellationToken) =>
        !request.HasJsonContentType()
            ? new Refused(ProtocolError.BadRequest("Send the activity as application/json."))
            : await RequestText.ReadAsync(request, largest, cancellationToken) switch
            {
                RequestText.Read text => Parse(text.Json),
                RequestText.Refused refused => new Refused(refused.Error),
                _ => new Refused(ProtocolError.BadRequest("The body is empty; send an activity.")),
            };

    private static InboundBody Parse(string json)
    {
        try
        {
            var activity = ActivityJson.Read(json);
            return Missing(activity) is { } missing
                ? new Refused(ProtocolError.BadRequest($"The activity has no {missing}, or one that cannot be used."))
                : new Accepted(activity, RecipientMention.Removed(activity, json));
        }
        catch (JsonException)
        {
            return new Refused(ProtocolError.BadRequest("The body is no activity: a property has a value of the wrong kind, or comes twice."));
        }
    }

    private static string? Missing(Activity activity) =>
        !CallersId.IsUsable(activity.Type) ? "type"
        : !CallersId.IsUsable(activity.Conversation?.Id) ? "conversation.id"
        : !CallersId.IsUsable(activity.From?.Id) ? "from.id"
        : !CallersId.IsUsable(activity.ChannelId) || activity.ChannelId.Contains('/', StringComparison.Ordinal) ? "channelId"
        : activity.Id is not null && !CallersId.IsUsable(activity.Id) ? "usable id"
        : null;
}
