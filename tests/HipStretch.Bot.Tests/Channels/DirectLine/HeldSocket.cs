using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>The server's end of a web socket whose client reads as the test says. A close goes behind what is being sent, as on a real one.</summary>
internal sealed class HeldSocket : WebSocket
{
    private readonly Channel<string> frames = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<WebSocketReceiveResult> left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource reads = Done();
    private WebSocketState state = WebSocketState.Open;

    public override WebSocketCloseStatus? CloseStatus => null;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => state;

    public override string? SubProtocol => null;

    /// <summary>The status of the close that we sent; null where none went out.</summary>
    public WebSocketCloseStatus? Sent { get; private set; }

    /// <summary>Whether a frame came that was not received yet.</summary>
    public bool HasFrame => frames.Reader.TryPeek(out _);

    /// <summary>The client reads no more.</summary>
    public void Hold() => reads = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The client reads again.</summary>
    public void Release() => reads.TrySetResult();

    /// <summary>The client closes.</summary>
    public void Leave()
    {
        state = WebSocketState.CloseReceived;
        left.TrySetResult(new WebSocketReceiveResult(0, WebSocketMessageType.Close, endOfMessage: true, WebSocketCloseStatus.NormalClosure, null));
    }

    /// <summary>The next frame that the client reads, as it came.</summary>
    public async Task<string> FrameAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await frames.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next frame that the client reads.</summary>
    public async Task<DirectLinePage> PageAsync() => DirectLinePage.Read(await FrameAsync());

    public override void Abort()
    {
        state = WebSocketState.Aborted;
        reads.TrySetException(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));
        left.TrySetException(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));
    }

    public override async Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        await reads.Task.WaitAsync(cancellationToken);
        frames.Writer.TryWrite(Encoding.UTF8.GetString(buffer));
    }

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => left.Task.WaitAsync(cancellationToken);

    public override async Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        await reads.Task.WaitAsync(cancellationToken);
        Sent = closeStatus;
        Leave();
        state = WebSocketState.Closed;
    }

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override void Dispose()
    {
        // It holds nothing but memory.
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
