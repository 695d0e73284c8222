namespace HipStretch.Bot.Storage;

/// <summary>
/// Keeps what turns leave behind. One read before the turn, one atomic write after it, and nothing in between, so that a turn
/// which lost a race or met a crash can simply run again.
/// </summary>
internal interface ITurnStore
{
    /// <summary>Reads all that a turn needs, as of one moment.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken);

    /// <summary>Writes a turn whole or not at all; once this returns <see cref="CommitResult.Committed"/>, it is durable.</summary>
    /// <param name="commit">The turn; checked first against <see cref="CommitRules"/>.</param>
    /// <param name="cancellationToken">
    /// Ends the wait for a place in the queue. A turn that has its place is written, and its outcome told, all the same: a caller
    /// that gave up halfway could not know whether to run it again.
    /// </param>
    /// <exception cref="ArgumentException">The commit breaks a rule.</exception>
    /// <exception cref="TurnStoreException">
    /// The data could not be written, and nothing of the turn was; or a database server was lost while it committed, and all of the turn may have been:
    /// the message says so, and a turn that runs again finds its answer in the snapshot.
    /// </exception>
    Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Reads a part of a conversation's log.</summary>
    /// <param name="conversation">Whose log.</param>
    /// <param name="after">The number after which to read; 0 from the start.</param>
    /// <param name="most">The most activities to return; fewer come where they are large. 0 to learn only where the log ends.</param>
    /// <param name="cancellationToken">Ends the wait for a free connection.</param>
    /// <returns>The part; null where the conversation was never committed.</returns>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>A conversation's wake-ups, the earliest first.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>The conversations with a wake-up due at a time or before, the longest overdue first.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken);
}
