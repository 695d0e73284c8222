namespace HipStretch.Bot.Storage.Sealing;

/// <summary>A seal does not open. The message says why, in a sentence, and what an operator should do.</summary>
internal sealed class SealBrokenException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The key is there, but what it sealed is not what it was, or not where it was.</summary>
    public static SealBrokenException Changed(string key, Exception? trouble = null) => new(
        $"It was sealed with the key {key}, which is here, but it was changed since, or moved from another row. Restore the last backup.", trouble);
}
