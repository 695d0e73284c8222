using System.Net;
using System.Net.Sockets;

namespace HipStretch.Bot.Tests.Storage.Postgres;

/// <summary>Stands between a store and its server, and cuts a connection at its commit when a test says so.</summary>
internal sealed class CommitRelay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string server;
    private readonly Task accepting;
    private readonly List<Task> connections = [];
    private bool loses;
    private bool arrives;
    private int commits;

    /// <param name="server">The server's socket.</param>
    public CommitRelay(string server)
    {
        this.server = server;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many commits came since one was to be lost.</summary>
    public int Commits => commits;

    /// <summary>Cuts the next connection that commits: after the server has answered, or before it was asked.</summary>
    public void LoseNextCommit(bool arrives)
    {
        this.arrives = arrives;
        commits = 0;
        loses = true;
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await accepting;
        await Task.WhenAll(connections);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                connections.Add(RelayAsync(await listener.AcceptSocketAsync()));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The relay was disposed of; there is no other way out of waiting.
        }
    }

    private async Task RelayAsync(Socket accepted)
    {
        using var client = accepted;
        using var upstream = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await upstream.ConnectAsync(new UnixDomainSocketEndPoint(server));
        var isCut = false;
        await Task.WhenAny(
            CopyAsync(client, upstream, data => !(isCut = IsLost(data)) || arrives),
            CopyAsync(upstream, client, _ => !isCut));
    }

    private bool IsLost(ReadOnlySpan<byte> data)
    {
        if (data.IndexOf("COMMIT\0"u8) < 0)
            return false;
        Interlocked.Increment(ref commits);
        return Interlocked.Exchange(ref loses, false);
    }

    private static async Task CopyAsync(Socket from, Socket to, Func<ReadOnlySpan<byte>, bool> passes)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var size && passes(buffer.AsSpan(0, size)))
                await to.SendAsync(buffer.AsMemory(0, size));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // One of the two was closed; so is the other then.
        }
    }
}
