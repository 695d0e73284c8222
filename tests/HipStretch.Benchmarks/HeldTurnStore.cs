using HipStretch.Bot.Storage;

namespace HipStretch.Benchmarks;

/// <summary>A store of one conversation in memory. It can be held where it is, so that the same turn runs as often as somebody wants to measure it.</summary>
internal sealed class HeldTurnStore : ITurnStore
{
    private TurnSnapshot snapshot = TurnSnapshot.Empty;

    /// <summary>Whether it forgets what is committed.</summary>
    public bool IsHeld { get; set; }

    public Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken) => Task.FromResult(snapshot);

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        CommitRules.Check(commit);
        if (!IsHeld)
        {
            snapshot = new TurnSnapshot(
                Written(commit.State), commit.User is { } user ? Written(user.Document) : snapshot.User, Answer: null, snapshot.LastSequence + commit.Activities.Count);
        }

        return Task.FromResult<CommitResult>(new CommitResult.Committed(commit.State.ExpectedVersion + 1, snapshot.LastSequence));
    }

    public Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken) => Task.FromResult<LogPage?>(null);

    public Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Wakeup>>([]);

    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ConversationKey>>([]);

    private static StoredDocument Written(DocumentWrite write) => new(write.Json, write.ExpectedVersion + 1);
}
