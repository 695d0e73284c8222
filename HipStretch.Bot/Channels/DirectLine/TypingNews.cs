using System.Collections.Immutable;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Tells the sockets of a conversation on this node that somebody is typing. It is kept nowhere: who does not listen now never hears of it.</summary>
internal sealed class TypingNews
{
    private readonly Lock changing = new();
    private readonly Dictionary<ConversationKey, ImmutableArray<Action<string>>> listeners = [];

    /// <summary>Listens to one conversation until disposed.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="heard">Gets the activity as JSON; must be quick and must not throw.</param>
    public IDisposable Listen(ConversationKey conversation, Action<string> heard)
    {
        lock (changing)
        {
            listeners[conversation] = Of(conversation).Add(heard);
        }

        return new Listening(() => Forget(conversation, heard));
    }

    /// <summary>Tells those who listen to a conversation.</summary>
    public void Tell(ConversationKey conversation, string activity)
    {
        ImmutableArray<Action<string>> told;
        lock (changing)
        {
            told = Of(conversation);
        }

        foreach (var heard in told)
        {
            heard(activity);
        }
    }

    private ImmutableArray<Action<string>> Of(ConversationKey conversation) => listeners.GetValueOrDefault(conversation, []);

    private void Forget(ConversationKey conversation, Action<string> heard)
    {
        lock (changing)
        {
            var left = Of(conversation).Remove(heard);
            if (left.IsEmpty)
            {
                listeners.Remove(conversation);
            }
            else
            {
                listeners[conversation] = left;
            }
        }
    }

    private sealed class Listening(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
