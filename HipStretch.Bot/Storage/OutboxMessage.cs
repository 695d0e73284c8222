namespace HipStretch.Bot.Storage;

/// <summary>An activity to be sent to a channel that we call, committed with the turn that said it.</summary>
/// <param name="ServiceUrl">Where the channel takes it: the inbound activity's <c>serviceUrl</c>.</param>
/// <param name="Json">The activity as it is to be sent, UTF-8 JSON, 1 byte to 1 MiB.</param>
internal sealed record OutboxMessage(string ServiceUrl, ReadOnlyMemory<byte> Json);
