using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// One attempt at a turn: load, run the bot with every reply buffered, commit all of it at once. Nothing outside changes before the commit,
/// so an attempt that fails or loses a race leaves no trace.
/// </summary>
internal sealed class TurnRunner(ITurnStore store, StateCodec codec, IBot bot, TurnFailure failure, TimeProvider time)
{
    /// <summary>Runs the turn; null where another turn wrote first, so that it must run again.</summary>
    /// <exception cref="TurnStoreException">The store failed; nothing was written.</exception>
    /// <exception cref="ActivityIdTakenException">The inbound id is that of something else that was said; nothing was written.</exception>
    public async Task<TurnAnswer?> TryRunAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        var snapshot = await store.LoadAsync(turn.Address.Conversation, turn.Address.User, turn.Key, cancellationToken);
        if (snapshot.Answer is { } before)
        {
            return TurnAnswer.Read(before);
        }

        var inbound = ActivityJson.Read(turn.Json);
        var state = new SnapshotStorage(inbound, turn.Address, snapshot, codec);
        var ids = ActivityIds.For(turn, inbound.Id, snapshot);
        var (commit, answer) = await RunAsync(turn, inbound, ids, state, time.GetUtcNow(), cancellationToken);
        return await store.CommitAsync(commit, cancellationToken) switch
        {
            CommitResult.Committed => answer,
            CommitResult.Conflict => null,
            CommitResult.Duplicate duplicate => throw new ActivityIdTakenException(duplicate.Id),
            var other => throw new InvalidOperationException($"A commit ends as committed, conflict or duplicate, not as {other}."),
        };
    }

    /// <summary>A turn that breaks by a bug of ours says so and leaves the conversation as it was.</summary>
    private async Task<(TurnCommit Commit, TurnAnswer Answer)> RunAsync(
        InboundTurn turn, Activity inbound, ActivityIds ids, SnapshotStorage state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        inbound.Id = ids.Inbound;
        inbound.Timestamp = turn.Delivery is Delivery.FromLog ? now : inbound.Timestamp ?? now;
        inbound.DeliveryMode = null;
        var json = turn.Delivery is Delivery.FromLog ? ActivityJson.Stamped(turn.Json, ids.Inbound, now) : turn.Json;
        try
        {
            return Draft(await RunBotAsync(turn, inbound, ids, state, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            state.Discard();
            var sorry = failure.Answer(inbound, ids.Reply(0), exception);
            return Draft(IsInvoke(inbound) ? new TurnSpeech([], InvokeAnswer.Broken) : new TurnSpeech([sorry], null));
        }

        (TurnCommit, TurnAnswer) Draft(TurnSpeech speech)
        {
            var draft = new TurnDraft(turn, inbound, json, speech, now);
            return (draft.Commit(state), draft.Answer);
        }
    }

    private async Task<TurnSpeech> RunBotAsync(
        InboundTurn turn, Activity inbound, ActivityIds ids, SnapshotStorage state, CancellationToken cancellationToken)
    {
        var adapter = new TurnAdapter(ids, fromLog: turn.Delivery is Delivery.FromLog);
        using var context = new TurnContext(adapter, inbound);
        context.TurnState.Add<IStorage>(state);
        await bot.OnTurnAsync(context, cancellationToken);
        return new(adapter.Said, IsInvoke(inbound) ? Invoked(adapter.Answered) : null);
    }

    private static bool IsInvoke(Activity inbound) => inbound.Type == ActivityTypes.Invoke;

    private static InvokeAnswer Invoked(InvokeResponse? response) => response is null ? InvokeAnswer.NotImplemented : InvokeAnswer.Of(response);
}
