using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static partial class ConversationsExtensions
{
    /// <summary>Everyone in a conversation.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The accounts. Null where the channel answered nothing.</returns>
    public static async Task<IList<ChannelAccount>?> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>A page of those in a conversation.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="pageSize">How many to a page, as a wish; null leaves it to the channel.</param>
    /// <param name="continuationToken">What the page before came with; null for the first.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The page, and what the next one is asked for with. Null where the channel answered nothing.</returns>
    public static async Task<PagedMembersResult?> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = null, string? continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetConversationPagedMembersWithHttpMessagesAsync(
            conversationId, pageSize, continuationToken, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Removes somebody from a conversation.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="memberId">The channel's id of who is to leave.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A task that ends when the channel took the call.</returns>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        (await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken)).Dispose();

    /// <summary>Those to whom an activity was shown.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of the activity.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The accounts. Null where the channel answered nothing.</returns>
    public static async Task<IList<ChannelAccount>?> GetActivityMembersAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>One of those in a conversation.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="userId">The channel's id of the account.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The account. Null where the channel answered nothing.</returns>
    public static async Task<ChannelAccount?> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken);
        return answer.Body;
    }
}
