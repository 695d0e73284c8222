namespace HipStretch.Bot.Storage;

/// <summary>What turns left to be done at channels that we call.</summary>
internal interface IOutboxStore
{
    /// <summary>The conversations with messages to deliver.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Takes a conversation's outbox for one node until a time, or for longer where the node has it already, so that its messages stay in order
    /// although several nodes deliver.
    /// </summary>
    /// <param name="conversation">Whose outbox.</param>
    /// <param name="owner">The node, by an id of its own.</param>
    /// <param name="now">The time now: a claim that ended before is free.</param>
    /// <param name="until">When the claim ends by itself.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <returns>False where another node has it.</returns>
    /// <exception cref="TurnStoreException">The data could not be written.</exception>
    Task<bool> ClaimOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Gives a claim back; one that the node does not have is left alone.</summary>
    /// <exception cref="TurnStoreException">The data could not be written; the claim ends by itself.</exception>
    Task ReleaseOutboxAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken);

    /// <summary>A conversation's messages to deliver, oldest first, as many as one page holds; empty where there is none.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Takes a message out of the outbox, since it was delivered or given up; one that is gone already is no error.</summary>
    /// <param name="id">Its place.</param>
    /// <param name="channelId">The id that the channel gave the activity, kept beside ours; null where it gave none.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <exception cref="TurnStoreException">The data could not be written; the message stays.</exception>
    Task RemoveFromOutboxAsync(long id, string? channelId, CancellationToken cancellationToken);
}
