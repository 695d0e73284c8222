using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Conversations;

/// <summary>Something that a turn said.</summary>
/// <param name="LogId">Its id in the log. It is the activity's own, unless the activity changes one that an earlier turn said.</param>
/// <param name="Activity">What is said.</param>
/// <param name="Kind">Whether it is new, or changes what an earlier turn said.</param>
internal sealed record Saying(string LogId, Activity Activity, OutboxKind Kind = OutboxKind.Send);
