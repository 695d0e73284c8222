using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Something that a turn said.</summary>
/// <param name="LogId">Its id in the log. It is the activity's own, unless the activity replaces one that an earlier turn said.</param>
/// <param name="Activity">What is said.</param>
internal sealed record Saying(string LogId, Activity Activity);
