using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.State;

/// <summary>A real store whose first turns all read before any of them writes, so that all but one lose; it counts who lost.</summary>
/// <param name="inner">The store.</param>
/// <param name="racers">How many turns wait for one another.</param>
internal sealed class RacingTurnStore(ITurnStore inner, int racers) : ITurnStore
{
    private readonly TaskCompletionSource allRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int read;
    private int lost;

    /// <summary>How many turns had to run again.</summary>
    public int Lost => lost;

    public async Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken)
    {
        var snapshot = await inner.LoadAsync(turn, cancellationToken);
        if (Interlocked.Increment(ref read) == racers)
        {
            allRead.TrySetResult();
        }

        await allRead.Task.WaitAsync(cancellationToken);
        return snapshot;
    }

    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var result = await inner.CommitAsync(commit, cancellationToken);
        if (result is CommitResult.Conflict)
        {
            Interlocked.Increment(ref lost);
        }

        return result;
    }

    public Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken) =>
        inner.ReadLogAsync(conversation, after, most, cancellationToken);

    public Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        inner.ReadWakeupsAsync(conversation, cancellationToken);

    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        inner.ReadDueAsync(until, most, cancellationToken);
}
