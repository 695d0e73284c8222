namespace HipStretch.Bot.Storage;

/// <summary>Something to be done at a channel that we call, committed with the turn that wants it.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="ActivityId">Our id of the activity that it is done with; 1-512 characters.</param>
/// <param name="ServiceUrl">Where the channel takes it: the inbound activity's <c>serviceUrl</c>.</param>
/// <param name="Json">The activity as it is to be sent, UTF-8 JSON, 1 byte to 1 MiB.</param>
internal sealed record OutboxMessage(OutboxKind Kind, string ActivityId, string ServiceUrl, ReadOnlyMemory<byte> Json);
