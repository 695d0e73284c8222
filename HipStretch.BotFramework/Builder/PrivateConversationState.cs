namespace Microsoft.Bot.Builder;

/// <summary>State of one user in one conversation, under <c>{channelId}/conversations/{id}/users/{id}</c>.</summary>
/// <param name="storage">Where it is kept.</param>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity does not say in which channel and conversation, and from whom.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{StateScope.Channel(activity)}/conversations/{StateScope.Conversation(activity)}/users/{StateScope.User(activity)}";
    }
}
