namespace HipStretch.Bot.Conversations;

/// <summary>How a turn's replies reach the person.</summary>
internal enum Delivery
{
    /// <summary>In the answer to the call that brought the activity; nothing is queued.</summary>
    InAnswer,

    /// <summary>The client reads the conversation's log, by polling or through a socket.</summary>
    FromLog,

    /// <summary>We call the channel at the activity's <c>serviceUrl</c>, from the outbox.</summary>
    Pushed,
}
