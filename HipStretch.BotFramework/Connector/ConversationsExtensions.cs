using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of <see cref="IConversations"/>, whose remarks say what can go wrong, without their messages.</summary>
public static partial class ConversationsExtensions
{
    /// <summary>Opens a conversation.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="parameters">Who takes part, and what is said first.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The conversation's id. Null where the channel answered nothing.</returns>
    public static async Task<ConversationResourceResponse?> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Adds an activity to the end of a conversation.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activity">What is sent; it is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the activity. Null where the channel answered nothing.</returns>
    public static async Task<ResourceResponse?> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Replaces an activity, on channels that can.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of the activity that is replaced.</param>
    /// <param name="activity">What takes its place; it is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the activity. Null where the channel answered nothing.</returns>
    public static async Task<ResourceResponse?> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Answers an activity, where the channel can show what answers what.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of what is answered.</param>
    /// <param name="activity">The answer; it is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the answer. Null where the channel answered nothing.</returns>
    public static async Task<ResourceResponse?> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Takes an activity back, on channels that can.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="activityId">The channel's id of the activity.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A task that ends when the channel took the call.</returns>
    public static async Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        (await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken)).Dispose();
}
