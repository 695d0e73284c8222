namespace HipStretch.Bot.Storage;

/// <summary>A turn that is to run later by itself, such as the end of a hold or a reminder.</summary>
/// <param name="Key">What it is for: one conversation has one wake-up of a key at a time; 1-512 characters.</param>
/// <param name="Due">When; kept to the millisecond.</param>
/// <param name="Json">What to run then, UTF-8 JSON, 1 byte to 1 MiB.</param>
internal sealed record Wakeup(string Key, DateTimeOffset Due, ReadOnlyMemory<byte> Json);
