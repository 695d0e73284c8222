namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What came of starting a conversation.</summary>
/// <param name="IsNew">Whether nobody started it before.</param>
/// <param name="After">The place in the log after which its client begins to read.</param>
internal sealed record ConversationStart(bool IsNew, long After);
