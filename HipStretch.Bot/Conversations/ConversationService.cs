using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Where channels hand in activities that they have checked: each goes to its conversation's grain.</summary>
internal sealed class ConversationService(IGrainFactory grains)
{
    /// <summary>Runs a turn and returns what it said.</summary>
    /// <param name="activity">The activity; it has a channel, a conversation and a sender.</param>
    /// <param name="json">The same activity as it arrived.</param>
    public Task<TurnAnswer> ReceiveAsync(IActivity activity, string json) =>
        grains.GetGrain<IConversationGrain>(ConversationAddress.Of(activity).GrainKey).Receive(new InboundTurn(json));
}
