using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private List<SendActivitiesHandler>? _onSend;

    /// <inheritdoc/>
    public Task<ResourceResponse?> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            message.InputHint = inputHint;
        return SendOneAsync(Addressed(message), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse?> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return SendOneAsync(Addressed(((Activity)activity).Copy()), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(Addressed(((Activity)activity).Copy()));
        return SendThroughAsync(0, outgoing, cancellationToken);
    }

    private async Task<ResourceResponse?> SendOneAsync(Activity activity, CancellationToken cancellationToken)
    {
        var responses = await SendThroughAsync(0, [activity], cancellationToken);
        return responses.Length > 0 ? responses[0] : null;
    }

    private Activity Addressed(Activity activity) => activity.ApplyConversationReference(Activity.GetConversationReference());

    private Task<ResourceResponse[]> SendThroughAsync(int handler, List<Activity> activities, CancellationToken cancellationToken) =>
        handler < (_onSend?.Count ?? 0)
            ? _onSend![handler](this, activities, () => SendThroughAsync(handler + 1, activities, cancellationToken))
            : DeliverAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var i = 0; i < activities.Count; i++)
        {
            Responded |= activities[i].Type != ActivityTypes.Trace;
            if (i < responses.Length && responses[i]?.Id is { Length: > 0 } id)
                activities[i].Id = id;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = activities[i];
            activity.Id ??= $"{Activity.Id}|{BufferedReplyActivities.Count + 1}";
            responses[i] = new(activity.Id);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState.Set(BotAdapter.InvokeResponseKey, activity);
            else if (activity.Type != ActivityTypes.Trace)
                BufferedReplyActivities.Add(activity);
        }

        return responses;
    }
}
