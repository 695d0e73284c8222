namespace HipStretch.Bot.Storage;

/// <summary>An outbox message that is still to be delivered.</summary>
/// <param name="Id">Its place in the outbox; a conversation's messages are delivered in the order of their ids.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="ChannelId">The id that the channel gave the activity when it was sent; null where it has not got it, or gave none.</param>
/// <param name="ServiceUrl">Where the channel takes it.</param>
/// <param name="Json">The activity as it is to be sent, UTF-8 JSON.</param>
/// <param name="QueuedAt">When its turn was committed.</param>
internal sealed record QueuedMessage(
    long Id, OutboxKind Kind, string? ChannelId, string ServiceUrl, ReadOnlyMemory<byte> Json, DateTimeOffset QueuedAt);
