namespace HipStretch.Bot.Storage;

/// <summary>A part of a conversation's log.</summary>
/// <param name="Entries">The activities, in the order in which they were said.</param>
/// <param name="Through">The number of the last one; where there is none, the number that was asked from, or the log's end if that is earlier.</param>
/// <param name="End">The number of the log's last activity, 0 where it is empty.</param>
internal sealed record LogPage(IReadOnlyList<LogEntry> Entries, long Through, long End);
