namespace HipStretch.Bot.Conversations;

/// <summary>What a turn said: a JSON array of activities, in order, in UTF-8.</summary>
[GenerateSerializer, Immutable, Alias("hipstretch.turn-answer")]
internal sealed record TurnAnswer([property: Id(0)] byte[] Activities);
