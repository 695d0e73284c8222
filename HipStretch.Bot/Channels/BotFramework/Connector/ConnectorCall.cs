using System.Text;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>One call of the Bot Connector protocol.</summary>
/// <param name="Kind">Something new, a change, or what is taken away.</param>
/// <param name="ServiceUrl">Where the channel is; whether we may call it is checked when it is called.</param>
/// <param name="Conversation">The conversation's id in the channel.</param>
/// <param name="ChannelId">The channel's own id of what is changed or taken away; null for something new.</param>
/// <param name="Json">The activity; empty where it is taken away.</param>
internal sealed record ConnectorCall(OutboxKind Kind, string ServiceUrl, string Conversation, string? ChannelId, ReadOnlyMemory<byte> Json)
{
    /// <summary>Posts an activity.</summary>
    public static ConnectorCall Post(string serviceUrl, string conversation, ReadOnlyMemory<byte> json) =>
        new(OutboxKind.Send, serviceUrl, conversation, null, json);

    /// <summary>What a message of the outbox wants; null for a change of what the channel never gave an id.</summary>
    public static ConnectorCall? Of(QueuedMessage message, string conversation) => (message.Kind, message.ChannelId) switch
    {
        (OutboxKind.Send, _) => Post(message.ServiceUrl, conversation, message.Json),
        (_, null) => null,
        var (kind, id) => new(kind, message.ServiceUrl, conversation, id, message.Json),
    };

    /// <summary>Makes the call; the id that the channel gave to something new, where it gave one that can be kept.</summary>
    public async Task<string?> MakeAsync(IConversations channel, CancellationToken cancellationToken)
    {
        switch (Kind)
        {
            case OutboxKind.Send:
                var activity = Read();
                var given = string.IsNullOrEmpty(activity.ReplyToId)
                    ? await channel.SendToConversationAsync(Conversation, activity, cancellationToken)
                    : await channel.ReplyToActivityAsync(Conversation, activity.ReplyToId, activity, cancellationToken);
                return given?.Id is { } id && CommitRules.IsId(id) ? id : null;
            case OutboxKind.Update:
                var changed = Read();
                changed.Id = ChannelId;
                await channel.UpdateActivityAsync(Conversation, ChannelId!, changed, cancellationToken);
                return null;
            case OutboxKind.Delete:
                await channel.DeleteActivityAsync(Conversation, ChannelId!, cancellationToken);
                return null;
            default:
                throw new InvalidOperationException($"The outbox holds a message of the kind {Kind}.");
        }
    }

    private Activity Read() => ActivityJson.Read(Encoding.UTF8.GetString(Json.Span));
}
