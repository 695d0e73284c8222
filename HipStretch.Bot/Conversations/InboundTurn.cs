namespace HipStretch.Bot.Conversations;

/// <summary>An activity that arrived, as JSON: every attempt of its turn parses it afresh, so that no attempt sees another's changes.</summary>
[GenerateSerializer, Immutable, Alias("hipstretch.inbound-turn")]
internal sealed record InboundTurn([property: Id(0)] string Json);
