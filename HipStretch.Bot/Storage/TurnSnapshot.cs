namespace HipStretch.Bot.Storage;

/// <summary>All that a turn reads before it runs, as it stood at one moment.</summary>
/// <param name="Conversation">The conversation's state; null where nothing was committed yet.</param>
/// <param name="User">The person's state; null where nothing was committed yet.</param>
/// <param name="Answer">
/// What the turn with this inbound id said, UTF-8 JSON, so that a channel's retry is answered without running again; null where
/// the id is new or was not given.
/// </param>
/// <param name="LastSequence">The number of the last activity in the conversation's log; 0 where it is empty.</param>
internal sealed record TurnSnapshot(StoredDocument? Conversation, StoredDocument? User, ReadOnlyMemory<byte>? Answer, long LastSequence)
{
    /// <summary>A conversation and a person that the store does not know.</summary>
    public static TurnSnapshot Empty { get; } = new(null, null, null, 0);

    /// <summary>The wake-ups that the conversation waits for.</summary>
    public IReadOnlyList<Wakeup> Wakeups { get; init; } = [];

    /// <summary>Our own id of what the message answers; null where it answers nothing that we sent.</summary>
    public string? Answered { get; init; }
}
