namespace HipStretch.Bot.Storage;

/// <summary>A commit breaks one of the <see cref="CommitRules"/>, because of what the channel sent; nothing was written.</summary>
[GenerateSerializer]
internal sealed class CommitRefusedException(string message) : ArgumentException(message);
