namespace HipStretch.Bot.Storage;

/// <summary>One activity for the conversation's log, which is the transcript that a reconnecting client reads.</summary>
/// <param name="Id">1-512 characters, once a conversation.</param>
/// <param name="Json">The whole activity, UTF-8 JSON, 1 byte to 1 MiB.</param>
internal sealed record LoggedActivity(string Id, ReadOnlyMemory<byte> Json);
