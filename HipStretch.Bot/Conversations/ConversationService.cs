using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>Where channels hand in activities that they have checked: each goes to its conversation's grain.</summary>
internal sealed class ConversationService(IGrainFactory grains, ITurnStore store, TurnGate gate, TimeProvider time)
{
    /// <summary>How long a turn waits for a conversation whose node died, until that is known and the conversation lives elsewhere. Channels wait 15 s for an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs a turn, or repeats what an earlier turn of the same key answered.</summary>
    /// <exception cref="TurnsClosedException">The server stops; the turn did not begin.</exception>
    public Task<TurnAnswer> ReceiveAsync(InboundTurn turn) =>
        gate.PassAsync(() => RunAsync(turn with { Trace = System.Diagnostics.Activity.Current?.Id }));

    /// <summary>Notes that somebody fetches what is said in a conversation.</summary>
    public Task FetchedAsync(ConversationKey conversation) => grains.GetGrain<IConversationGrain>(ConversationAddress.KeyOf(conversation)).Fetched();

    /// <summary>Whether an earlier turn of the same key was answered, so that this one brings nothing new.</summary>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public async Task<bool> WasAnsweredAsync(InboundTurn turn) =>
        turn.Key is not null && (await store.LoadAsync(new(turn.Address.Conversation, turn.Address.User, turn.Key), CancellationToken.None)).Answer is not null;

    /// <summary>A turn with a key may be run again where nobody knows whether it ran: if it did, its answer is repeated.</summary>
    private async Task<TurnAnswer> RunAsync(InboundTurn turn)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return await grains.GetGrain<IConversationGrain>(turn.Address.GrainKey).Receive(turn);
            }
            catch (OrleansException) when (turn.Key is not null && time.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(Pause, time);
            }
        }
    }
}
