using System.Text.Json;

namespace HipStretch.Bot.Conversations;

/// <summary>What a turn answers to the channel that brought it.</summary>
[GenerateSerializer, Immutable, Alias("hipstretch.turn-answer")]
internal abstract record TurnAnswer
{
    private TurnAnswer()
    {
    }

    /// <summary>The replies, for a channel that takes them in the answer.</summary>
    /// <param name="Activities">A JSON array of activities, in order, in UTF-8.</param>
    [GenerateSerializer, Immutable, Alias("hipstretch.turn-answer.replies")]
    public sealed record Replies([property: Id(0)] byte[] Activities) : TurnAnswer;

    /// <summary>The answer to an invoke, which has no room for replies.</summary>
    [GenerateSerializer, Immutable, Alias("hipstretch.turn-answer.invoked")]
    public sealed record Invoked([property: Id(0)] InvokeAnswer Answer) : TurnAnswer;

    /// <summary>The activity was taken; its replies are in the log, or on their way.</summary>
    /// <param name="Id">The id that the activity has in the conversation.</param>
    [GenerateSerializer, Immutable, Alias("hipstretch.turn-answer.taken")]
    public sealed record Taken([property: Id(0)] string Id) : TurnAnswer;

    /// <summary>Reads a stored answer: an array of activities, an object for an invoke, or a text for an id.</summary>
    public static TurnAnswer Read(ReadOnlyMemory<byte> json) => json.Span[0] switch
    {
        (byte)'[' => new Replies(json.ToArray()),
        (byte)'{' => new Invoked(InvokeAnswer.Read(json)),
        _ => new Taken(JsonSerializer.Deserialize<string>(json.Span)!),
    };

    /// <summary>The answer as it is stored.</summary>
    public byte[] Write() => this switch
    {
        Replies replies => replies.Activities,
        Invoked invoked => invoked.Answer.Write(),
        Taken taken => JsonSerializer.SerializeToUtf8Bytes(taken.Id),
        _ => throw new InvalidOperationException($"There is no answer of the kind {GetType().Name}."),
    };
}
