namespace HipStretch.Bot.Storage;

/// <summary>Takes away what people said, for good.</summary>
internal interface IRetentionStore
{
    /// <summary>Takes away all that there is of a person: their state, and every conversation that they took part in.</summary>
    /// <returns>How many conversations that were.</returns>
    /// <exception cref="TurnStoreException">The data could not be written; nothing was taken away.</exception>
    Task<int> ForgetAsync(UserKey user, CancellationToken cancellationToken);

    /// <summary>Takes away one conversation, and with it its log, its answers, its outbox and its wake-ups, if nobody went on with it.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="version">The version that it must have.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <returns>False where it has another version, or is not there.</returns>
    /// <exception cref="TurnStoreException">The data could not be written; nothing was taken away.</exception>
    Task<bool> EraseAsync(ConversationKey conversation, long version, CancellationToken cancellationToken);

    /// <summary>Takes away conversations and people's states that nobody changed since a time; conversations with a wake-up that is not older stay.</summary>
    /// <param name="before">The time.</param>
    /// <param name="most">The most conversations, and the most states, to take away at once, so that turns need not wait for long.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <returns>How many conversations and states that were; fewer than <paramref name="most"/> of both when there are no more.</returns>
    /// <exception cref="TurnStoreException">The data could not be written; nothing was taken away.</exception>
    Task<int> RetireAsync(DateTimeOffset before, int most, CancellationToken cancellationToken);
}
