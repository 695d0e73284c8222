namespace HipStretch.Bot.Storage;

/// <summary>Names one person as one channel knows them; the same person has another key in another channel.</summary>
/// <param name="Channel">The channel's id, such as <c>directline</c> or <c>msteams</c>; 1-512 characters.</param>
/// <param name="Id">The person's id in that channel; 1-512 characters, compared exactly.</param>
internal sealed record UserKey(string Channel, string Id);
