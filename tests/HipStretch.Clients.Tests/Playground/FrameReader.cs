using System.Net.WebSockets;
using System.Text;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>Reads a web socket of the playground's, a frame at a time.</summary>
internal sealed class FrameReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[64 * 1024];

    private FrameReader()
    {
    }

    /// <summary>Connects to a path of a server.</summary>
    public static async Task<FrameReader> ConnectAsync(Uri server, string path)
    {
        var reader = new FrameReader();
        await reader.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = path }.Uri, CancellationToken.None);
        return reader;
    }

    /// <summary>The next frame, as text.</summary>
    /// <exception cref="TimeoutException">None came within a minute.</exception>
    public async Task<string> ReadAsync()
    {
        using var frame = new MemoryStream();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);
            return Encoding.UTF8.GetString(frame.ToArray());
        }
        catch (OperationCanceledException exception)
        {
            throw new TimeoutException("The playground told nothing more.", exception);
        }
    }

    public void Dispose() => socket.Dispose();
}
