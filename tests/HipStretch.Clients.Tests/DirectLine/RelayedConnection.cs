using System.Net.Sockets;
using System.Text;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>One connection through a relay.</summary>
/// <param name="client">The client's end.</param>
internal sealed class RelayedConnection(Socket client) : IDisposable
{
    private readonly Socket server = new(SocketType.Stream, ProtocolType.Tcp);
    private volatile bool isWebSocket;

    /// <summary>The client has asked for a web socket on it.</summary>
    public bool IsWebSocket => isWebSocket;

    /// <summary>Carries bytes both ways until an end closes. A server that is not there resets the client.</summary>
    /// <param name="address">Whom to reach.</param>
    /// <param name="loses">Asked for all that the server writes into a web socket: is it lost?</param>
    public async Task RelayAsync(Uri address, Func<bool> loses)
    {
        try
        {
            await server.ConnectAsync(address.Host, address.Port);
            await Task.WhenAny(CarryAsync(client, server, Upstream), CarryAsync(server, client, _ => !isWebSocket || !loses()));
        }
        catch (SocketException)
        {
            // A connection that cannot be made ends here as one that broke does.
        }
    }

    /// <summary>Resets it at both ends, without a word.</summary>
    public void Dispose()
    {
        foreach (var end in (Socket[])[client, server])
        {
            end.Close(timeout: 0);
        }
    }

    private static async Task CarryAsync(Socket from, Socket to, Func<ReadOnlyMemory<byte>, bool> passes)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await from.ReceiveAsync(buffer)) > 0;)
            {
                if (passes(buffer.AsMemory(0, read)))
                {
                    await to.SendAsync(buffer.AsMemory(0, read));
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // An end closed, or the test cut it: what this ends is the carrying.
        }
    }

    private bool Upstream(ReadOnlyMemory<byte> bytes)
    {
        isWebSocket |= Encoding.ASCII.GetString(bytes.Span).Contains("Upgrade: websocket", StringComparison.OrdinalIgnoreCase);
        return true;
    }
}
