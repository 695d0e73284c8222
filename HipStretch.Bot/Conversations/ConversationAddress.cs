using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Whose turn it is: the conversation, and the person in it.</summary>
[GenerateSerializer, Immutable, Alias("hipstretch.conversation-address")]
internal sealed record ConversationAddress([property: Id(0)] ConversationKey Conversation, [property: Id(1)] UserKey User)
{
    /// <summary>The grain's key. Channel ids hold no line break, so two conversations never share a key.</summary>
    public string GrainKey => KeyOf(Conversation);

    /// <summary>The key of the person's grain.</summary>
    public string PersonKey => $"{User.Channel}\n{User.Id}";

    /// <summary>The grain's key of a conversation.</summary>
    public static string KeyOf(ConversationKey conversation) => $"{conversation.Channel}\n{conversation.Id}";

    /// <summary>The conversation of a grain's key.</summary>
    public static ConversationKey ConversationOf(string grainKey)
    {
        var end = grainKey.IndexOf('\n', StringComparison.Ordinal);
        return new(grainKey[..end], grainKey[(end + 1)..]);
    }

    /// <summary>Reads the address of an activity that was checked to have a channel, a conversation and a sender.</summary>
    /// <exception cref="ArgumentException">It has none of these: the channel let it through unchecked.</exception>
    public static ConversationAddress Of(IActivity activity) =>
        activity is { ChannelId: { } channel, Conversation.Id: { } conversation, From.Id: { } user }
            ? new(new ConversationKey(channel, conversation), new UserKey(channel, user))
            : throw new ArgumentException("An activity needs a channel, a conversation and a sender.", nameof(activity));
}
