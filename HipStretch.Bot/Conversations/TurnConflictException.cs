namespace HipStretch.Bot.Conversations;

/// <summary>Other turns of the same person kept winning; nothing of this turn was written, so it can be sent again.</summary>
[GenerateSerializer]
internal sealed class TurnConflictException()
    : Exception("Other turns of this person won every race for their state. Nothing was lost: send the message again.");
