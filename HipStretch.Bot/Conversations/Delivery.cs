namespace HipStretch.Bot.Conversations;

/// <summary>How a turn's replies reach the person.</summary>
[GenerateSerializer, Immutable, Alias("hipstretch.delivery")]
internal abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>In the answer to the call that brought the activity; nothing is queued.</summary>
    [GenerateSerializer, Immutable, Alias("hipstretch.delivery.in-answer")]
    public sealed record InAnswer : Delivery;

    /// <summary>The client reads the conversation's log, by polling or through a socket.</summary>
    [GenerateSerializer, Immutable, Alias("hipstretch.delivery.from-log")]
    public sealed record FromLog : Delivery;

    /// <summary>We call the channel, from the outbox.</summary>
    /// <param name="ServiceUrl">Where; checked by the channel that takes the activity in.</param>
    [GenerateSerializer, Immutable, Alias("hipstretch.delivery.pushed")]
    public sealed record Pushed([property: Id(0)] string ServiceUrl) : Delivery;
}
