using System.Net.WebSockets;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>A web socket whose client may be slow, silent or gone.</summary>
internal sealed class StreamSocket(WebSocket socket, TimeProvider time)
{
    /// <summary>A client that takes no more is cut off; it comes back with its watermark and misses nothing.</summary>
    public static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(5);

    private Task sending = Task.CompletedTask;

    /// <summary>Sends a text frame. One that is not taken in time goes on being sent, so that a close may still follow it.</summary>
    /// <exception cref="TimeoutException">The client does not read.</exception>
    /// <exception cref="WebSocketException">The client is gone.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        sending = socket.SendAsync(frame, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None).AsTask();
        await sending.WaitAsync(LongestSend, time, cancellationToken);
    }

    /// <summary>Returns when the client closes or is gone. Clients say nothing but empty pings here.</summary>
    public async Task HearAsync()
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
    }

    /// <summary>Closes, in answer to the client's own close or with a status, and waits for the client, though not for ever.</summary>
    /// <param name="status">Why, unless the client closed first.</param>
    /// <param name="hearing">What <see cref="HearAsync"/> returned.</param>
    public async Task CloseAsync(WebSocketCloseStatus status, Task hearing)
    {
        try
        {
            using var patience = new CancellationTokenSource(LongestClose, time);
            await (socket.State switch
            {
                WebSocketState.Open => socket.CloseOutputAsync(status, "Come back.", patience.Token),
                WebSocketState.CloseReceived => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token),
                _ => Task.CompletedTask,
            });
            await hearing.WaitAsync(LongestClose, time);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or TimeoutException)
        {
            socket.Abort();
            await hearing;
        }

        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
