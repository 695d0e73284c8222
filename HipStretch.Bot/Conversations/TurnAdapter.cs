using HipStretch.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Collects what one turn says instead of delivering it, so that nothing is said that is not committed.</summary>
/// <param name="ids">The ids of what is said.</param>
/// <param name="delivery">
/// How it travels. Only what the caller got in its answer cannot be changed by a later turn; elsewhere the change is logged, or queued, under the
/// same activity id.
/// </param>
internal sealed class TurnAdapter(ActivityIds ids, Delivery delivery) : BotAdapter
{
    private readonly bool changesEarlier = delivery is not Delivery.InAnswer;
    private readonly List<Saying> said = [];
    private int sent;

    /// <summary>The replies, in order, with the ids that they keep.</summary>
    public IReadOnlyList<Saying> Said => said;

    /// <summary>What the bot answered to an invoke; null where it did not.</summary>
    public InvokeResponse? Answered { get; private set; }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = new ResourceResponse(Say(activities[i]));
        }

        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (IndexOf(activity.Id) is { } index)
        {
            said[index] = said[index] with { Activity = activity };
        }
        else if (changesEarlier && activity.Id is not null)
        {
            said.Add(new Saying(ids.Reply(sent++), activity, OutboxKind.Update));
        }
        else
        {
            throw NotSaid(activity.Id);
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var index = IndexOf(reference.ActivityId);
        if (index is { } at && delivery is Delivery.FromLog)
        {
            said[at] = said[at] with { Activity = Deletion(reference) };
        }
        else if (index is { } place)
        {
            said.RemoveAt(place);
        }
        else if (changesEarlier)
        {
            said.Add(new Saying(ids.Reply(sent++), Deletion(reference), OutboxKind.Delete));
        }
        else
        {
            throw NotSaid(reference.ActivityId);
        }

        return Task.CompletedTask;
    }

    /// <summary>An answer to an invoke is no speech; traces are for developers' tools and never leave the process.</summary>
    private string Say(Activity activity)
    {
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            Answered = activity.Value as InvokeResponse;
            return "";
        }

        if (activity.Type == ActivityTypes.Trace)
        {
            return "";
        }

        activity.Id = ids.Reply(sent++);
        said.Add(new Saying(activity.Id, activity));
        return activity.Id;
    }

    private static Activity Deletion(ConversationReference reference) => new(ActivityTypes.MessageDelete)
    {
        Id = reference.ActivityId,
        ChannelId = reference.ChannelId,
        Conversation = reference.Conversation,
        From = reference.Bot,
        Recipient = reference.User,
    };

    private int? IndexOf(string? id) => said.FindIndex(saying => saying.Activity.Id == id) is >= 0 and var index ? index : null;

    private static InvalidOperationException NotSaid(string? id) =>
        new($"The activity '{id}' was not said in this turn; only what this turn said can be changed.");
}
