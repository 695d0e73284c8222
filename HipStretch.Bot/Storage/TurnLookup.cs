namespace HipStretch.Bot.Storage;

/// <summary>What a turn asks the store for before it runs.</summary>
/// <param name="Conversation">Whose turn it is.</param>
/// <param name="User">Who speaks.</param>
/// <param name="InboundId">What the channel repeats when it sends the same thing again; null where it has nothing such.</param>
/// <param name="ReplyTo">The channel's own id of what the message answers; null where it names none.</param>
internal sealed record TurnLookup(ConversationKey Conversation, UserKey User, string? InboundId = null, string? ReplyTo = null);
