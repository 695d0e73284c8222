namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What came of using a stream's ticket.</summary>
/// <param name="IsFirst">Whether nobody used it before.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.stream-ticket-use")]
internal sealed record StreamTicketUse([property: Id(0)] bool IsFirst);
