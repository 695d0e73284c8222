using System.Net.WebSockets;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Operations;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Serves the web sockets of conversations until their clients leave, or the last turns are over as the server stops.</summary>
internal sealed class ConversationStreams(
    ITurnStore store, ConversationNews news, TypingNews typing, TimeProvider time, ServerStop stop)
{
    /// <summary>Serves one.</summary>
    /// <param name="socket">The socket, open.</param>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="after">The place in the log after which to begin.</param>
    /// <param name="gone">Says that the connection is lost.</param>
    public async Task RunAsync(WebSocket socket, string conversation, long after, CancellationToken gone)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(gone, stop.TurnsOver);
        await new ConversationStream(socket, DirectLineConversations.Key(conversation), store, news, typing, time).RunAsync(after, ending.Token);
    }
}
