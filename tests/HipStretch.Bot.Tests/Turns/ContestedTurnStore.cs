using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Turns;

/// <summary>
/// A store in which every turn begins as the others do, and loses its first two races. It lets none go on before all conversations have lost theirs, and then sees how many
/// turns of the person are between load and commit at one time.
/// </summary>
/// <param name="inner">The store.</param>
/// <param name="conversations">How many conversations there are.</param>
internal sealed class ContestedTurnStore(ITurnStore inner, int conversations) : ITurnStore
{
    private const int Losses = 2;

    private readonly Lock counting = new();
    private readonly Dictionary<ConversationKey, int> lost = [];
    private readonly HashSet<ConversationKey> begun = [];
    private readonly TaskCompletionSource allBegun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource allLost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;

    /// <summary>The most turns that ran at one time after their losses.</summary>
    public int MostAtOnce { get; private set; }

    public async Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken)
    {
        await BeginAsync(turn.Conversation).WaitAsync(cancellationToken);
        if (HasLost(turn.Conversation))
        {
            await allLost.Task.WaitAsync(cancellationToken);
            lock (counting)
            {
                MostAtOnce = Math.Max(MostAtOnce, ++running);
            }
        }

        return await inner.LoadAsync(turn, cancellationToken);
    }

    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (!HasLost(commit.Conversation))
        {
            Lose(commit.Conversation);
            return new CommitResult.Conflict(TurnDocument.User);
        }

        var result = await inner.CommitAsync(commit, cancellationToken);
        lock (counting)
        {
            running--;
        }

        return result;
    }

    public Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken) =>
        inner.ReadLogAsync(conversation, after, most, cancellationToken);

    public Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        inner.ReadWakeupsAsync(conversation, cancellationToken);

    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        inner.ReadDueAsync(until, most, cancellationToken);

    private Task BeginAsync(ConversationKey conversation)
    {
        lock (counting)
        {
            if (begun.Add(conversation) && begun.Count == conversations)
            {
                allBegun.TrySetResult();
            }
        }

        return allBegun.Task;
    }

    private bool HasLost(ConversationKey conversation)
    {
        lock (counting)
        {
            return lost.GetValueOrDefault(conversation) == Losses;
        }
    }

    private void Lose(ConversationKey conversation)
    {
        lock (counting)
        {
            lost[conversation] = lost.GetValueOrDefault(conversation) + 1;
            if (lost.Count == conversations && lost.Values.All(times => times == Losses))
            {
                allLost.TrySetResult();
            }
        }
    }
}
