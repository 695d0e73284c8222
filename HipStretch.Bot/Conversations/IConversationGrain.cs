using Orleans.Concurrency;

namespace HipStretch.Bot.Conversations;

/// <summary>One conversation, which takes one turn at a time. Its key is <see cref="ConversationAddress.GrainKey"/>.</summary>
internal interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>Runs a turn, or repeats what an earlier turn with the same inbound id said.</summary>
    Task<TurnAnswer> Receive(InboundTurn turn);

    /// <summary>Runs the turns of the wake-ups that are due; where none is, it does nothing.</summary>
    Task Wake();

    /// <summary>Notes that somebody fetches what is said, as they do who cannot be told.</summary>
    [AlwaysInterleave, OneWay]
    Task Fetched();

    /// <summary>Notes that the channel which we call does not take what is said here, until the person says something again.</summary>
    [AlwaysInterleave, OneWay]
    Task Refused();

    /// <summary>Has a watcher told of every turn for the next 30 s.</summary>
    [AlwaysInterleave]
    Task Watch(IConversationWatcher watcher);

    /// <summary>Has a watcher told no more.</summary>
    [AlwaysInterleave]
    Task Unwatch(IConversationWatcher watcher);
}
