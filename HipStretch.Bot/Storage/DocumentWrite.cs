namespace HipStretch.Bot.Storage;

/// <summary>A state document to be written, provided that nobody wrote it since it was read.</summary>
/// <param name="Json">UTF-8 JSON, 1 byte to 1 MiB.</param>
/// <param name="ExpectedVersion">The version that was read; 0 where there was none.</param>
internal sealed record DocumentWrite(ReadOnlyMemory<byte> Json, long ExpectedVersion);
