namespace HipStretch.Bot.Conversations;

/// <summary>How a turn ended.</summary>
/// <param name="Answer">What it answers to the channel.</param>
/// <param name="NextDue">When the conversation's next wake-up is due; null where none waits.</param>
/// <param name="Outcome">How it counts.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.turn-result")]
internal sealed record TurnResult([property: Id(0)] TurnAnswer Answer, [property: Id(1)] DateTimeOffset? NextDue, [property: Id(2)] TurnOutcome Outcome);
