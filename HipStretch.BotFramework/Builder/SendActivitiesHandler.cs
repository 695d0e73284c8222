using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes part in sending. It may change, add or remove activities, and it stops them by not calling on.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is being sent: addressed copies that the handler may change.</param>
/// <param name="next">Calls the next handler, the adapter last.</param>
/// <returns>The channel's answers, one an activity.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext,
    List<Activity> activities,
    Func<Task<ResourceResponse[]>> next);
