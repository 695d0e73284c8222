using System.Net.WebSockets;
using System.Threading.Channels;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>One open web socket of a conversation. It sends the log from a place on, and each new part as it is committed.</summary>
internal sealed class ConversationStream(WebSocket socket, ConversationKey conversation, ITurnStore store, ConversationNews news, TimeProvider time)
{
    /// <summary>The most activities that are read at once.</summary>
    private const int Most = 100;

    /// <summary>A client that takes no more is cut off; it comes back with its watermark and misses nothing.</summary>
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Serves the client until it closes the socket or the token says to end; then the close code makes it come back.</summary>
    public async Task RunAsync(long after, CancellationToken cancellationToken)
    {
        using var listening = news.Listen(conversation, () => changed.Writer.TryWrite(true));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hearing = HearAsync(ending);
        var status = WebSocketCloseStatus.EndpointUnavailable;
        try
        {
            await SendAllAsync(after, ending.Token);
        }
        catch (TurnStoreException)
        {
            status = WebSocketCloseStatus.InternalServerError;
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The client left, or does not read, or we stop: what follows tells which.
        }

        await CloseAsync(status);
        await LeaveAsync(hearing);
    }

    private async Task SendAllAsync(long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            var page = await store.ReadLogAsync(conversation, after, Most, cancellationToken);
            if (page is { Activities.Count: > 0 })
            {
                foreach (var (place, activity) in page.Activities.Index())
                {
                    await SendAsync(activity, page.Through - page.Activities.Count + 1 + place, cancellationToken);
                }

                after = page.Through;
            }
            else
            {
                await changed.Reader.ReadAsync(cancellationToken);
            }
        }
    }

    /// <summary>
    /// Sends one activity a frame: directlinejs hands on the activities of a frame one by one, and those of the next frame in between.
    /// </summary>
    private async Task SendAsync(ReadOnlyMemory<byte> activity, long place, CancellationToken cancellationToken)
    {
        if (!ActivitySet.IsForClients(activity))
        {
            return;
        }

        using var patience = new CancellationTokenSource(LongestSend, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        await socket.SendAsync(ActivitySet.Write([activity], place), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, either.Token);
    }

    /// <summary>Clients say nothing but empty pings here; what matters is that they close.</summary>
    private async Task HearAsync(CancellationTokenSource ending)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
                // Nothing that a client sends here is an activity.
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // It is gone without a word.
        }

        await ending.CancelAsync();
    }

    private async Task CloseAsync(WebSocketCloseStatus status)
    {
        try
        {
            using var patience = new CancellationTokenSource(LongestClose, time);
            if (socket.State is WebSocketState.Open)
            {
                await socket.CloseOutputAsync(status, "Come back.", patience.Token);
            }
            else if (socket.State is WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    /// <summary>Waits for the client's own close, though not for ever.</summary>
    private async Task LeaveAsync(Task hearing)
    {
        try
        {
            await hearing.WaitAsync(LongestClose, time);
        }
        catch (TimeoutException)
        {
            socket.Abort();
            await hearing;
        }
    }
}
