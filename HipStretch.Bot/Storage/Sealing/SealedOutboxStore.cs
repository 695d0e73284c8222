namespace HipStretch.Bot.Storage.Sealing;

/// <summary>The outbox of a store whose turns are sealed by <see cref="SealedTurnStore"/>: its messages are opened as they are read.</summary>
internal sealed class SealedOutboxStore(IOutboxStore store, Seals seals) : IOutboxStore
{
    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken) => store.ReadOutboxesAsync(cancellationToken);

    /// <inheritdoc />
    public Task<bool> ClaimOutboxAsync(
        ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken) =>
        store.ClaimOutboxAsync(conversation, owner, now, until, cancellationToken);

    /// <inheritdoc />
    public Task<bool> RenewOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset until, CancellationToken cancellationToken) =>
        store.RenewOutboxAsync(conversation, owner, until, cancellationToken);

    /// <inheritdoc />
    public Task ReleaseOutboxAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken) =>
        store.ReleaseOutboxAsync(conversation, owner, cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var place = SealedPlace.Outbox(conversation);
        return [.. (await store.ReadOutboxAsync(conversation, cancellationToken)).Select(message => message with { Json = seals.Open(message.Json, place) })];
    }

    /// <inheritdoc />
    public Task<bool> RemoveFromOutboxAsync(long id, string? channelId, CancellationToken cancellationToken) =>
        store.RemoveFromOutboxAsync(id, channelId, cancellationToken);
}
