namespace HipStretch.Bot.Storage;

/// <summary>Names one person as one channel knows them; the same person has another key in another channel.</summary>
/// <param name="Channel">The channel's id, such as <c>msteams</c>, or the name that an embedded one goes by; 1-512 characters.</param>
/// <param name="Id">The person's id in that channel; 1-512 characters, compared exactly.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.user-key")]
internal sealed record UserKey([property: Id(0)] string Channel, [property: Id(1)] string Id);
