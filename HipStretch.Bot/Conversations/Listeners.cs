using System.Collections.Immutable;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>Who listens to which conversation on this node.</summary>
/// <typeparam name="TListener">What is called; it must be quick and must not throw.</typeparam>
internal sealed class Listeners<TListener>
    where TListener : Delegate
{
    private readonly Lock changing = new();
    private readonly Dictionary<ConversationKey, ImmutableArray<TListener>> all = [];

    /// <summary>Adds one, until disposed.</summary>
    public IDisposable Add(ConversationKey conversation, TListener listener)
    {
        lock (changing)
        {
            all[conversation] = Known(conversation).Add(listener);
        }

        return new Ending(() => Remove(conversation, listener));
    }

    /// <summary>Those of a conversation now.</summary>
    public ImmutableArray<TListener> Of(ConversationKey conversation)
    {
        lock (changing)
        {
            return Known(conversation);
        }
    }

    private ImmutableArray<TListener> Known(ConversationKey conversation) => all.GetValueOrDefault(conversation, []);

    private void Remove(ConversationKey conversation, TListener listener)
    {
        lock (changing)
        {
            var left = Known(conversation).Remove(listener);
            if (left.IsEmpty)
            {
                all.Remove(conversation);
            }
            else
            {
                all[conversation] = left;
            }
        }
    }
}
