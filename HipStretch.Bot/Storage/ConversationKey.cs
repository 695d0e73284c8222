namespace HipStretch.Bot.Storage;

/// <summary>Names one conversation. Channels make up their own ids, so an id means something only together with its channel.</summary>
/// <param name="Channel">The channel's id, such as <c>msteams</c>, or the name that an embedded one goes by; 1-512 characters.</param>
/// <param name="Id">The conversation's id in that channel; 1-512 characters, compared exactly.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.conversation-key")]
internal sealed record ConversationKey([property: Id(0)] string Channel, [property: Id(1)] string Id);
