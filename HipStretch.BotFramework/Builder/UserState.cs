namespace Microsoft.Bot.Builder;

/// <summary>State of one user of a channel in all their conversations, under <c>{channelId}/users/{id}</c>.</summary>
/// <param name="storage">Where it is kept.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity does not say in which channel and from whom.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{StateScope.Channel(activity)}/users/{StateScope.User(activity)}";
    }
}
