using Orleans.Concurrency;

namespace HipStretch.Bot.Conversations;

/// <summary>Somebody on any node who waits for a conversation.</summary>
internal interface IConversationWatcher : IGrainObserver
{
    /// <summary>A turn was committed: look into the log. It may be told twice, or not at all where a node died.</summary>
    [OneWay]
    Task Changed();
}
