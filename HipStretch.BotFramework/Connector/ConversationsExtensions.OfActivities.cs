using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public static partial class ConversationsExtensions
{
    /// <summary>Adds an activity to the end of the conversation that it names.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="activity">What is sent; it is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the activity. Null where the channel answered nothing.</returns>
    public static Task<ResourceResponse?> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(ConversationOf(activity), activity, cancellationToken);

    /// <summary>Replaces the activity that has the id of the one given.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="activity">What takes its place, with the channel's id; it is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the activity. Null where the channel answered nothing.</returns>
    public static Task<ResourceResponse?> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(ConversationOf(activity), Given(activity.Id, "activity.Id"), activity, cancellationToken);

    /// <summary>Answers the activity that the one given names as what it answers.</summary>
    /// <param name="operations">The channel's calls.</param>
    /// <param name="activity">The answer; it is not changed.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The channel's id of the answer. Null where the channel answered nothing.</returns>
    public static Task<ResourceResponse?> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(ConversationOf(activity), Given(activity.ReplyToId, "activity.ReplyToId"), activity, cancellationToken);

    private static string ConversationOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Given(activity.Conversation?.Id, "activity.Conversation.Id");
    }

    private static string Given(string? id, string name) => id ?? throw new ValidationException(ValidationRules.CannotBeNull, name);
}
