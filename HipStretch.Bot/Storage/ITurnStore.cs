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
}
