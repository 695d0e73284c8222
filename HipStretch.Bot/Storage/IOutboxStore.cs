namespace HipStretch.Bot.Storage;

/// <summary>What turns left to be done at channels that we call.</summary>
internal interface IOutboxStore
{
    /// <summary>The conversations with messages to deliver.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Takes a conversation's outbox for one node until a time, so that its messages stay in order although several nodes deliver. What a process of
    /// the same name left behind counts as its own.
    /// </summary>
    /// <param name="conversation">Whose outbox.</param>
    /// <param name="owner">The node, by an id of its own.</param>
    /// <param name="now">The time now: a claim that ended before is free.</param>
    /// <param name="until">When the claim ends by itself.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <returns>False where another node has it.</returns>
    /// <exception cref="TurnStoreException">The data could not be written.</exception>
    Task<bool> ClaimOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Keeps an outbox for longer.</summary>
    /// <param name="conversation">Whose outbox.</param>
    /// <param name="owner">The node that took it.</param>
    /// <param name="until">When the claim ends by itself.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <returns>False where the claim is gone: another node took it meanwhile, though it may have given it back, or the conversation was erased.</returns>
    /// <exception cref="TurnStoreException">The data could not be written.</exception>
    Task<bool> RenewOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Gives a claim back; one that the node does not have is left alone.</summary>
    /// <exception cref="TurnStoreException">The data could not be written; the claim ends by itself.</exception>
    Task ReleaseOutboxAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken);

    /// <summary>A conversation's messages to deliver, oldest first, as many as one page holds; empty where there is none.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Takes a message out of the outbox, since it was delivered or given up.</summary>
    /// <param name="id">Its place.</param>
    /// <param name="channelId">The id that the channel gave the activity, kept beside ours; null where it gave none.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <returns>False where it was gone already: another node delivered it, or it was erased.</returns>
    /// <exception cref="TurnStoreException">The data could not be written; the message stays.</exception>
    Task<bool> RemoveFromOutboxAsync(long id, string? channelId, CancellationToken cancellationToken);
}
