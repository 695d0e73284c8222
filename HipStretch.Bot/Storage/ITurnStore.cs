namespace HipStretch.Bot.Storage;

/// <summary>
/// Keeps what turns leave behind. One read before the turn, one atomic write after it, and nothing in between, so that a turn
/// which lost a race or met a crash can simply run again.
/// </summary>
internal interface ITurnStore
{
    /// <summary>Reads all that a turn needs, as of one moment.</summary>
    /// <param name="conversation">Whose turn it is.</param>
    /// <param name="user">Who speaks.</param>
    /// <param name="inboundId">The channel's id of the message to be answered; null where it has none.</param>
    /// <param name="cancellationToken">Ends the wait for a free connection.</param>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<TurnSnapshot> LoadAsync(ConversationKey conversation, UserKey user, string? inboundId, CancellationToken cancellationToken);

    /// <summary>Writes a turn whole or not at all; once this returns <see cref="CommitResult.Committed"/>, it is durable.</summary>
    /// <param name="commit">The turn; checked first against <see cref="CommitRules"/>.</param>
    /// <param name="cancellationToken">
    /// Ends the wait for a place in the queue. A turn that has its place is written, and its outcome told, all the same: a caller
    /// that gave up halfway could not know whether to run it again.
    /// </param>
    /// <exception cref="ArgumentException">The commit breaks a rule.</exception>
    /// <exception cref="TurnStoreException">The data could not be written; nothing of the turn was.</exception>
    Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Reads a part of a conversation's log.</summary>
    /// <param name="conversation">Whose log.</param>
    /// <param name="after">The number after which to read; 0 from the start.</param>
    /// <param name="most">The most activities to return; fewer come where they are large. 0 to learn only where the log ends.</param>
    /// <param name="cancellationToken">Ends the wait for a free connection.</param>
    /// <returns>The part; null where the conversation was never committed.</returns>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>The conversations with messages to deliver.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken);

    /// <summary>A conversation's messages to deliver, oldest first, as many as one page holds; empty where there is none.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Takes a message out of the outbox, since it was delivered or given up; one that is gone already is no error.</summary>
    /// <exception cref="TurnStoreException">The data could not be written; the message stays.</exception>
    Task RemoveFromOutboxAsync(long id, CancellationToken cancellationToken);
}
