using System.Collections.Immutable;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// Tells whoever waits for a conversation that a turn of it was committed. It only says "look": what was said is in the store, so that a
/// nudge that comes twice, or before anybody listens, does no harm. An action that is called must be quick and must not throw.
/// </summary>
/// <param name="watches">Tells of the turns of other nodes; null where there are none.</param>
internal sealed class ConversationNews(ConversationWatches? watches = null)
{
    private readonly Listeners<Action> listeners = new();
    private ImmutableArray<Action<ConversationKey>> senders = [];

    /// <summary>Listens to one conversation until disposed.</summary>
    public IDisposable Listen(ConversationKey conversation, Action changed)
    {
        var here = listeners.Add(conversation, changed);
        var elsewhere = watches?.Begin(conversation, changed);
        return new Ending(() =>
        {
            here.Dispose();
            elsewhere?.Dispose();
        });
    }

    /// <summary>Whether somebody listens to a conversation on this node.</summary>
    public bool IsListenedTo(ConversationKey conversation) => !listeners.Of(conversation).IsEmpty;

    /// <summary>Listens, until disposed, for conversations with something to send.</summary>
    public IDisposable ListenForOutboxes(Action<ConversationKey> changed)
    {
        ImmutableInterlocked.Update(ref senders, all => all.Add(changed));
        return new Ending(() => ImmutableInterlocked.Update(ref senders, all => all.Remove(changed)));
    }

    /// <summary>Tells those who listen to a conversation; where it is one that we push to, also those who send.</summary>
    public void Tell(ConversationKey conversation, bool isPushed)
    {
        foreach (var changed in listeners.Of(conversation))
        {
            changed();
        }

        foreach (var changed in isPushed ? senders : [])
        {
            changed(conversation);
        }
    }
}
