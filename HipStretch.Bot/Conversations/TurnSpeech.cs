namespace HipStretch.Bot.Conversations;

/// <summary>What came of running the bot once.</summary>
/// <param name="Said">The replies, in order.</param>
/// <param name="Invoke">The answer to an invoke; null for every other activity.</param>
internal sealed record TurnSpeech(IReadOnlyList<Saying> Said, InvokeAnswer? Invoke);
