using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: what the bot heard, and the ways in which it can answer.</summary>
/// <remarks>It lives as long as the turn; to speak later keep a <see cref="ConversationReference"/>.</remarks>
public interface ITurnContext
{
    /// <summary>The adapter that runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What is known for the length of the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>What the bot heard.</summary>
    Activity Activity { get; }

    /// <summary>Whether something other than a trace was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Says something.</summary>
    /// <param name="textReplyToSend">The words to show.</param>
    /// <param name="speak">The words to speak, plain or SSML; the channel decides when left out.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ArgumentException">There are no words.</exception>
    Task<ResourceResponse?> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends one activity. A copy is addressed and sent; the caller's own is not changed.</summary>
    /// <param name="activity">An activity of any type.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The activity's id; null when a handler kept it back.</returns>
    Task<ResourceResponse?> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several activities in order. Copies are addressed and sent; the caller's own are not changed.</summary>
    /// <param name="activities">At least one.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Their ids, in order.</returns>
    /// <exception cref="ArgumentException">There are none.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that the bot sent.</summary>
    /// <param name="activity">The replacement, with the old one's id.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The activity's id.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that the bot sent in this conversation.</summary>
    /// <param name="activityId">Its id.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is gone.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that the bot sent in any conversation.</summary>
    /// <param name="conversationReference">The conversation, and the activity in it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is gone.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Takes part in sending for the rest of the turn; handlers run in the order in which they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Takes part in replacing for the rest of the turn.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Takes part in deleting for the rest of the turn.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
