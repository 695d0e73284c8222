namespace HipStretch.Bot.Storage;

/// <summary>A state document as it was read.</summary>
/// <param name="Json">UTF-8 JSON, the very bytes that were committed.</param>
/// <param name="Version">How often it was written, from 1; the next write must name it.</param>
internal sealed record StoredDocument(ReadOnlyMemory<byte> Json, long Version);
