namespace HipStretch.Bot.Conversations;

/// <summary>One conversation, which takes one turn at a time. Its key is <see cref="ConversationAddress.GrainKey"/>.</summary>
internal interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>Runs a turn, or repeats what an earlier turn with the same inbound id said.</summary>
    Task<TurnAnswer> Receive(InboundTurn turn);

    /// <summary>Runs the turns of the wake-ups that are due; where none is, it does nothing.</summary>
    Task Wake();
}
