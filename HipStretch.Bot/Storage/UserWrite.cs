namespace HipStretch.Bot.Storage;

/// <summary>A person's changed state. Several of their conversations may race to write it, hence its own version.</summary>
/// <param name="User">Whose state it is.</param>
/// <param name="Document">What it becomes.</param>
internal sealed record UserWrite(UserKey User, DocumentWrite Document);
