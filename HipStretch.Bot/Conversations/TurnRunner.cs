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
    public async Task<TurnAnswer?> TryRunAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        var inbound = ActivityJson.Read(turn.Json);
        var address = ConversationAddress.Of(inbound);
        var snapshot = await store.LoadAsync(address.Conversation, address.User, inbound.Id, cancellationToken);
        if (snapshot.Answer is { } before)
        {
            return new TurnAnswer(before.ToArray());
        }

        var now = time.GetUtcNow();
        inbound.Id ??= Guid.NewGuid().ToString("N");
        var state = new SnapshotStorage(address, snapshot, codec);
        var said = await RunBotAsync(inbound, state, now, cancellationToken);
        var draft = new TurnDraft(inbound.Id, turn.Json, said, now);
        return await store.CommitAsync(draft.Commit(address.Conversation, state), cancellationToken) switch
        {
            CommitResult.Committed => new TurnAnswer(draft.Answer),
            CommitResult.Conflict => null,
            _ => throw new InvalidOperationException($"The turn of activity '{inbound.Id}' repeats an activity that is already in the log."),
        };
    }

    private async Task<IReadOnlyList<Activity>> RunBotAsync(Activity inbound, SnapshotStorage state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var adapter = new TurnAdapter();
        inbound.Timestamp ??= now;
        inbound.DeliveryMode = null;
        try
        {
            using var context = new TurnContext(adapter, inbound);
            context.TurnState.Add<IStorage>(state);
            await bot.OnTurnAsync(context, cancellationToken);
            return adapter.Said;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            state.Discard();
            return [failure.Answer(inbound, exception)];
        }
    }
}
