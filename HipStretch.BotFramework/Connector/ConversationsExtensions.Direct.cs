using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static partial class ConversationsExtensions
{
    /// <summary>Opens a conversation between a bot and one person.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The person.</param>
    /// <param name="activity">What is said first; null for nothing, which many channels refuse. It is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The conversation's id. Null where the channel answered nothing.</returns>
    public static Task<ConversationResourceResponse?> CreateDirectConversationAsync(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity? activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <summary>Opens a conversation between a bot and one person.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="botAddress">The channel's id of the bot.</param>
    /// <param name="userAddress">The channel's id of the person.</param>
    /// <param name="activity">What is said first; null for nothing, which many channels refuse. It is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The conversation's id. Null where the channel answered nothing.</returns>
    public static Task<ConversationResourceResponse?> CreateDirectConversationAsync(
        this IConversations operations, string botAddress, string userAddress, Activity? activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);
}
