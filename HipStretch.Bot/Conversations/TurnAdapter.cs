using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Collects what one turn says instead of delivering it, so that nothing is said that is not committed.</summary>
internal sealed class TurnAdapter : BotAdapter
{
    private readonly List<Activity> said = [];

    /// <summary>The replies, in order, with the ids that they keep.</summary>
    public IReadOnlyList<Activity> Said => said;

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = new ResourceResponse(Say(turnContext.Activity, activities[i]));
        }

        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        said[IndexOf(activity.Id)] = activity;
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        said.RemoveAt(IndexOf(reference.ActivityId));
        return Task.CompletedTask;
    }

    /// <summary>Traces are for developers' tools and never leave the process.</summary>
    private string Say(Activity inbound, Activity activity)
    {
        activity.Id = $"{inbound.Id}|{said.Count}";
        if (activity.Type != ActivityTypes.Trace)
        {
            said.Add(activity);
        }

        return activity.Id;
    }

    private int IndexOf(string? id)
    {
        var index = said.FindIndex(activity => activity.Id == id);
        return index >= 0
            ? index
            : throw new InvalidOperationException($"The activity '{id}' was not said in this turn; only what this turn said can be changed.");
    }
}
