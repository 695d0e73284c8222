namespace HipStretch.Bot.Conversations;

/// <summary>How a turn ended.</summary>
/// <param name="Answer">What it answers to the channel.</param>
/// <param name="NextDue">When the conversation's next wake-up is due; null where none waits.</param>
/// <param name="Outcome">How it counts.</param>
internal sealed record TurnResult(TurnAnswer Answer, DateTimeOffset? NextDue, TurnOutcome Outcome);
