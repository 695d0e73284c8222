namespace HipStretch.Bot.Storage;

/// <summary>
/// What a turn said, kept under the id of the message that it answered: a channel that missed it sends the message again.
/// </summary>
/// <param name="InboundId">The channel's id of the message; 1-512 characters, once a conversation.</param>
/// <param name="Json">What to say again, UTF-8 JSON, 1 byte to 1 MiB.</param>
internal sealed record InboundAnswer(string InboundId, ReadOnlyMemory<byte> Json);
