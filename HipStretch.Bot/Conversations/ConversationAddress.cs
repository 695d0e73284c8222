using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Whose turn it is: the conversation, and the person in it.</summary>
internal sealed record ConversationAddress(ConversationKey Conversation, UserKey User)
{
    /// <summary>The grain's key. Channel ids hold no line break, so two conversations never share a key.</summary>
    public string GrainKey => $"{Conversation.Channel}\n{Conversation.Id}";

    /// <summary>Reads the address of an activity that was checked to have a channel, a conversation and a sender.</summary>
    public static ConversationAddress Of(IActivity activity) => new(
        new ConversationKey(activity.ChannelId, activity.Conversation.Id),
        new UserKey(activity.ChannelId, activity.From.Id));
}
