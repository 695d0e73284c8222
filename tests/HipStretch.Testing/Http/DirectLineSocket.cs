using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace HipStretch.Testing.Http;

/// <summary>A web socket of a conversation, as a client has it.</summary>
public sealed class DirectLineSocket : IDisposable
{
    /// <summary>How long something may take that is sure to come; a test that waits longer has failed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[1024 * 1024];

    private DirectLineSocket() => socket.Options.CollectHttpResponseDetails = true;

    /// <summary>How the server closed it; null while it is open.</summary>
    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    /// <summary>Where the handshake was refused, its status.</summary>
    public HttpStatusCode HandshakeStatus => socket.HttpStatusCode;

    /// <summary>Opens one at the address that a grant gave.</summary>
    /// <exception cref="WebSocketException">The handshake was refused.</exception>
    public static async Task<DirectLineSocket> OpenAsync(Uri address)
    {
        var opened = new DirectLineSocket();
        await opened.ConnectAsync(address);
        return opened;
    }

    /// <summary>Tries to open one that must be refused.</summary>
    /// <returns>The status of the refusal; 101 where it was not refused.</returns>
    public static async Task<HttpStatusCode> TryAsync(Uri address, string? origin = null)
    {
        using var refused = new DirectLineSocket();
        if (origin is not null)
        {
            refused.socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await refused.ConnectAsync(address);
        }
        catch (WebSocketException)
        {
            // The status tells.
        }

        return refused.HandshakeStatus;
    }

    /// <summary>The next frame; null where the server closed instead.</summary>
    public async Task<DirectLinePage?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Longest);
        using var frame = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return DirectLinePage.Read(Encoding.UTF8.GetString(frame.ToArray()));
            }
        }
    }

    /// <summary>Frames up to the one that brings a message with a text, and what they hold.</summary>
    public async Task<DirectLinePage> ReceiveThroughAsync(string text)
    {
        var all = new DirectLinePage([], null);
        while (!all.Texts.Contains(text))
        {
            var next = await ReceiveAsync() ?? throw new InvalidOperationException($"The socket closed before '{text}' came.");
            all = new([.. all.Activities, .. next.Activities], next.Watermark);
        }

        return all;
    }

    /// <summary>Sends a text frame.</summary>
    public async Task SendAsync(string text)
    {
        using var patience = new CancellationTokenSource(Longest);
        await socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, patience.Token);
    }

    /// <summary>Closes it and waits for the server's own close.</summary>
    public async Task CloseAsync()
    {
        using var patience = new CancellationTokenSource(Longest);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
    }

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();

    private async Task ConnectAsync(Uri address)
    {
        using var patience = new CancellationTokenSource(Longest);
        await socket.ConnectAsync(address, patience.Token);
    }
}
