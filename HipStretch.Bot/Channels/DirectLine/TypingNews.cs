using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Tells the sockets of a conversation on this node that somebody is typing. It is kept nowhere: who does not listen now never hears of it.</summary>
internal sealed class TypingNews
{
    private readonly Listeners<Action<string>> listeners = new();

    /// <summary>Listens to one conversation until disposed.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="heard">Gets the activity as JSON; must be quick and must not throw.</param>
    public IDisposable Listen(ConversationKey conversation, Action<string> heard) => listeners.Add(conversation, heard);

    /// <summary>Tells those who listen to a conversation.</summary>
    public void Tell(ConversationKey conversation, string activity)
    {
        foreach (var heard in listeners.Of(conversation))
        {
            heard(activity);
        }
    }
}
