using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>Where channels hand in activities that they have checked: each goes to its conversation's grain.</summary>
internal sealed class ConversationService(IGrainFactory grains, ITurnStore store, TurnGate gate)
{
    /// <summary>Runs a turn, or repeats what an earlier turn of the same key answered.</summary>
    /// <exception cref="TurnsClosedException">The server stops; the turn did not begin.</exception>
    public Task<TurnAnswer> ReceiveAsync(InboundTurn turn) =>
        gate.PassAsync(() => grains.GetGrain<IConversationGrain>(turn.Address.GrainKey).Receive(turn with { Trace = System.Diagnostics.Activity.Current?.Id }));

    /// <summary>Whether an earlier turn of the same key was answered, so that this one brings nothing new.</summary>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public async Task<bool> WasAnsweredAsync(InboundTurn turn) =>
        turn.Key is not null && (await store.LoadAsync(new(turn.Address.Conversation, turn.Address.User, turn.Key), CancellationToken.None)).Answer is not null;
}
