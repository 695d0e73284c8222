using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Collects what one turn says instead of delivering it, so that nothing is said that is not committed.</summary>
internal sealed class TurnAdapter : BotAdapter
{
    private readonly List<Activity> said = [];
    private int sent;

    /// <summary>The replies, in order, with the ids that they keep.</summary>
    public IReadOnlyList<Activity> Said => said;

    /// <summary>What the bot answered to an invoke; null where it did not.</summary>
    public InvokeResponse? Answered { get; private set; }

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

    /// <summary>An answer to an invoke is no speech; traces are for developers' tools and never leave the process.</summary>
    private string Say(Activity inbound, Activity activity)
    {
        activity.Id = $"{inbound.Id}|{sent++}";
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            Answered = activity.Value as InvokeResponse;
        }
        else if (activity.Type != ActivityTypes.Trace)
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
