using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public Task RunAsync(ITurnContext turn, BotCallbackHandler bot) => RunPipelineAsync(turn, bot, default);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        var first = Sent.Count - activities.Length + 1;
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"out-{first + i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
