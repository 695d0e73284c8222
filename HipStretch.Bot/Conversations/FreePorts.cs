using System.Net;
using System.Net.Sockets;

namespace HipStretch.Bot.Conversations;

/// <summary>Loopback ports that nobody listens on.</summary>
internal static class FreePorts
{
    /// <summary>Two different ones: both are held while they are picked.</summary>
    public static (int First, int Second) Two()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
