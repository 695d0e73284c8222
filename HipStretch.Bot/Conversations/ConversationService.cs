namespace HipStretch.Bot.Conversations;

/// <summary>Where channels hand in activities that they have checked: each goes to its conversation's grain.</summary>
internal sealed class ConversationService(IGrainFactory grains)
{
    /// <summary>Runs a turn, or repeats what an earlier turn of the same key answered.</summary>
    public Task<TurnAnswer> ReceiveAsync(InboundTurn turn) =>
        grains.GetGrain<IConversationGrain>(turn.Address.GrainKey).Receive(turn);
}
