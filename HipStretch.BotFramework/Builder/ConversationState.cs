namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, whoever speaks in it, under <c>{channelId}/conversations/{id}</c>.</summary>
/// <param name="storage">Where it is kept.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity does not say in which channel and conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{StateScope.Channel(activity)}/conversations/{StateScope.Conversation(activity)}";
    }
}
