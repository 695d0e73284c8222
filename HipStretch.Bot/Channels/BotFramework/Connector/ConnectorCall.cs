using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>One call of the Bot Connector protocol.</summary>
/// <param name="Method">POST for something new, PUT for a change, DELETE.</param>
/// <param name="ServiceUrl">Where the channel is; whether we may call it is checked when it is called.</param>
/// <param name="Conversation">The conversation's id in the channel.</param>
/// <param name="ChannelId">The channel's own id of what is changed or taken away; null for something new.</param>
/// <param name="Json">The activity; empty where it is taken away.</param>
internal sealed record ConnectorCall(HttpMethod Method, string ServiceUrl, string Conversation, string? ChannelId, ReadOnlyMemory<byte> Json)
{
    /// <summary>Where it goes; only for a service URL that is allowed.</summary>
    public Uri Address => ChannelId is null ? ActivityAddress.Of(ServiceUrl, Conversation, Json) : ActivityAddress.Of(ServiceUrl, Conversation, ChannelId);

    /// <summary>Posts an activity.</summary>
    public static ConnectorCall Post(string serviceUrl, string conversation, ReadOnlyMemory<byte> json) =>
        new(HttpMethod.Post, serviceUrl, conversation, null, json);

    /// <summary>What a message of the outbox wants; null for a change of what the channel never gave an id.</summary>
    public static ConnectorCall? Of(QueuedMessage message, string conversation) => (message.Kind, message.ChannelId) switch
    {
        (OutboxKind.Send, _) => Post(message.ServiceUrl, conversation, message.Json),
        (_, null) => null,
        (OutboxKind.Update, var id) => new(HttpMethod.Put, message.ServiceUrl, conversation, id, ActivityAddress.Named(message.Json, id)),
        (OutboxKind.Delete, var id) => new(HttpMethod.Delete, message.ServiceUrl, conversation, id, default),
        var (kind, _) => throw new InvalidOperationException($"The outbox holds a message of the kind {kind}."),
    };
}
