using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    /// <summary>Queues what the bot says. Traces are dropped unless <see cref="EnableTrace"/>; delays are not waited for.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">What it says; it is given ids and a time where it has none.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The ids, one an activity.</returns>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            responses[i] = new(activity.Id);
            if (activity.Type != ActivityTypesEx.Delay && (activity.Type != ActivityTypes.Trace || EnableTrace))
                Enqueue(activity);
        }

        return Task.FromResult(responses);
    }

    /// <summary>Replaces what still waits in the queue under the same id.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The replacement.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id; none when nothing of that id waits.</returns>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = Requeue(activity.Id, activity);
        return Task.FromResult(new ResourceResponse(found ? activity.Id : string.Empty));
    }

    /// <summary>Takes what still waits in the queue under an id out of it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The id is its activity's.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is gone.</returns>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Requeue(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    private bool Requeue(string? id, Activity? replacement)
    {
        var found = false;
        lock (_gate)
        {
            for (var left = ActiveQueue.Count; left > 0; left--)
            {
                var waiting = ActiveQueue.Dequeue();
                var isIt = waiting.Id == id;
                found |= isIt;
                if ((isIt ? replacement : waiting) is { } kept)
                    ActiveQueue.Enqueue(kept);
            }
        }

        return found;
    }
}
