using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes part in deleting an activity, and stops it by not calling on.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">The conversation, and the activity in it.</param>
/// <param name="next">Calls the next handler, the adapter last.</param>
/// <returns>Done when the activity is gone.</returns>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
