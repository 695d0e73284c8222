namespace HipStretch.Bot.Storage;

/// <summary>What a page may take up again.</summary>
/// <param name="Conversation">The conversation's id in Direct Line.</param>
/// <param name="User">The id that the person has there.</param>
internal sealed record ResumableAccess(string Conversation, string User);
