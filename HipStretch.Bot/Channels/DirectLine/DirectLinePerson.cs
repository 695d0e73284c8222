namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Who speaks in a conversation.</summary>
/// <param name="Id">The id that the conversation shows.</param>
/// <param name="Name">What the client calls them; null where it does not say.</param>
/// <param name="IsVouched">Whether a token or a secret's holder says so; an id that a client alone gives opens nothing of anybody else's.</param>
internal sealed record DirectLinePerson(string Id, string? Name, bool IsVouched);
