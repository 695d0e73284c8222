namespace HipStretch.Bot.Conversations;

/// <summary>What a turn said.</summary>
/// <param name="Activities">A JSON array of activities, in order, in UTF-8; empty for an invoke, whose answer has no room for them.</param>
/// <param name="Invoke">The answer to an invoke; null for every other activity.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.turn-answer")]
internal sealed record TurnAnswer([property: Id(0)] byte[] Activities, [property: Id(1)] InvokeAnswer? Invoke = null)
{
    /// <summary>The answer to an invoke.</summary>
    public static TurnAnswer To(InvokeAnswer invoke) => new("[]"u8.ToArray(), invoke);

    /// <summary>Reads a stored answer: an array of activities, or an object for an invoke.</summary>
    public static TurnAnswer Read(ReadOnlyMemory<byte> json) => json.Span[0] == '{' ? To(InvokeAnswer.Read(json)) : new(json.ToArray());

    /// <summary>The answer as it is stored.</summary>
    public byte[] Write() => Invoke?.Write() ?? Activities;
}
