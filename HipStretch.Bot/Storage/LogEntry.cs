namespace HipStretch.Bot.Storage;

/// <summary>One activity of a conversation's log.</summary>
/// <param name="Sequence">Its number in the log, from 1.</param>
/// <param name="Json">The activity, UTF-8 JSON.</param>
internal readonly record struct LogEntry(long Sequence, ReadOnlyMemory<byte> Json);
