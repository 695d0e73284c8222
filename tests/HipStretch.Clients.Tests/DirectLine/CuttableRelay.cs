using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>Stands between clients and a server on this machine, and cuts what goes through it when a test says so.</summary>
internal sealed class CuttableRelay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<RelayedConnection, Task> connections = [];
    private readonly TaskCompletionSource swallowed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task accepting;
    private volatile bool swallowing;

    /// <summary>Relays to a server.</summary>
    public CuttableRelay(Uri server)
    {
        Server = server;
        listener.Start();
        Address = new Uri($"http://{listener.LocalEndpoint}");
        accepting = AcceptAsync();
    }

    /// <summary>Where clients find it.</summary>
    public Uri Address { get; }

    /// <summary>The server of the connections to come.</summary>
    public Uri Server { get; set; }

    /// <summary>From now on until the cut, what the server writes into web sockets is lost on the way.</summary>
    public void SwallowFrames() => swallowing = true;

    /// <summary>Waits until something was lost.</summary>
    public Task SwallowedAsync() => swallowed.Task.WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Resets every connection that is a web socket. New ones are relayed whole.</summary>
    /// <returns>How many were cut.</returns>
    public int CutSockets()
    {
        var cut = connections.Keys.Where(connection => connection.IsWebSocket).ToArray();
        foreach (var connection in cut)
        {
            connection.Dispose();
        }

        swallowing = false;
        return cut.Length;
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await accepting;
        foreach (var connection in connections.Keys)
        {
            connection.Dispose();
        }

        await Task.WhenAll(connections.Values);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                var connection = new RelayedConnection(client);
                connections[connection] = RelayAsync(connection);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The relay was disposed of; there is no other way out of waiting.
        }
    }

    private async Task RelayAsync(RelayedConnection connection)
    {
        await connection.RelayAsync(Server, Loses);
        connection.Dispose();
    }

    private bool Loses()
    {
        if (swallowing)
        {
            swallowed.TrySetResult();
        }

        return swallowing;
    }
}
