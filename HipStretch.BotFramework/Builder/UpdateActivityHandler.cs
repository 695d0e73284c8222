using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes part in replacing an activity, and stops it by not calling on.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">The replacement: an addressed copy that the handler may change.</param>
/// <param name="next">Calls the next handler, the adapter last.</param>
/// <returns>The channel's answer.</returns>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext,
    Activity activity,
    Func<Task<ResourceResponse>> next);
