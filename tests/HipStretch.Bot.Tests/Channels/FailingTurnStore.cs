using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>A real store that fails, or loses races, when a test says so.</summary>
internal sealed class FailingTurnStore(ITurnStore inner, IOutboxStore? queue = null) : ITurnStore, IOutboxStore, IAsyncDisposable
{
    private IOutboxStore Outbox => queue ?? throw new InvalidOperationException("This test gave it no outbox.");

    /// <summary>Where in a turn it fails.</summary>
    public enum Stage
    {
        Loading,
        Committing,
    }

    /// <summary>Null where it works.</summary>
    public Stage? FailsAt { get; set; }

    /// <summary>What it fails with.</summary>
    public Func<Exception> Failure { get; set; } = () => new TurnStoreException("The disk is gone.");

    /// <summary>How many commits are told that another turn was first.</summary>
    public int Conflicts { get; set; }

    /// <summary>How many messages it fails to take out of the outbox.</summary>
    public int FailingRemovals { get; set; }

    /// <summary>Released once for each message that was taken out of the outbox.</summary>
    public SemaphoreSlim Removed { get; } = new(0);

    /// <summary>Released once for each claim, and each renewal of one, that was answered.</summary>
    public SemaphoreSlim Claimed { get; } = new(0);

    /// <summary>What happens while a claim is written.</summary>
    public Action Claiming { get; set; } = () => { };

    /// <summary>Whether claims cannot be renewed.</summary>
    public bool FailsToRenew { get; set; }

    /// <summary>How many reads of what waits to be delivered find a bug.</summary>
    public int BrokenSweeps { get; set; }

    /// <summary>Released once for each of them.</summary>
    public SemaphoreSlim Broke { get; } = new(0);

    public Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken) =>
        FailsAt == Stage.Loading
            ? throw Failure()
            : inner.LoadAsync(turn, cancellationToken);

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        FailsAt == Stage.Committing ? throw Failure()
        : Conflicts-- > 0 ? Task.FromResult<CommitResult>(new CommitResult.Conflict(TurnDocument.User))
        : inner.CommitAsync(commit, cancellationToken);

    public Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken) =>
        FailsAt == Stage.Loading ? throw Failure() : inner.ReadLogAsync(conversation, after, most, cancellationToken);

    public Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        FailsAt == Stage.Loading ? throw Failure() : inner.ReadWakeupsAsync(conversation, cancellationToken);

    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        FailsAt == Stage.Loading ? throw Failure() : inner.ReadDueAsync(until, most, cancellationToken);

    public async Task<bool> ClaimOutboxAsync(
        ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var isClaimed = await Outbox.ClaimOutboxAsync(conversation, owner, now, until, cancellationToken);
        Claiming();
        Claimed.Release();
        return isClaimed;
    }

    public async Task<bool> RenewOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var isRenewed = FailsToRenew ? throw Failure() : await Outbox.RenewOutboxAsync(conversation, owner, until, cancellationToken);
        Claimed.Release();
        return isRenewed;
    }

    public Task ReleaseOutboxAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken) =>
        Outbox.ReleaseOutboxAsync(conversation, owner, cancellationToken);

    public Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken)
    {
        if (BrokenSweeps-- > 0)
        {
            Broke.Release();
            throw new InvalidOperationException("A bug.");
        }

        return Outbox.ReadOutboxesAsync(cancellationToken);
    }

    public Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        Outbox.ReadOutboxAsync(conversation, cancellationToken);

    public async Task<bool> RemoveFromOutboxAsync(long id, string? channelId, CancellationToken cancellationToken)
    {
        var isRemoved = FailingRemovals-- > 0 ? throw Failure() : await Outbox.RemoveFromOutboxAsync(id, channelId, cancellationToken);
        Removed.Release();
        return isRemoved;
    }

    public ValueTask DisposeAsync() => inner is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;
}
