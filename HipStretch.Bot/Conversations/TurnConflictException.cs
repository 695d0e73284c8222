namespace HipStretch.Bot.Conversations;

/// <summary>Other turns of the same person kept winning; nothing of this turn was written, so it can be sent again.</summary>
[GenerateSerializer]
internal sealed class TurnConflictException(int attempts)
    : Exception($"The turn lost the race for the person's state {attempts} times. Nothing was lost: send the message again.");
