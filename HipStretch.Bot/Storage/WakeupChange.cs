namespace HipStretch.Bot.Storage;

/// <summary>What a turn changes of its conversation's wake-ups.</summary>
/// <param name="Key">Whose key it is.</param>
internal abstract record WakeupChange(string Key)
{
    /// <summary>Sets a wake-up, in place of an earlier one of its key.</summary>
    public sealed record Set(Wakeup Wakeup) : WakeupChange(Wakeup.Key);

    /// <summary>Takes a wake-up away; one that is not there is no error.</summary>
    public sealed record Cleared(string Key) : WakeupChange(Key);
}
