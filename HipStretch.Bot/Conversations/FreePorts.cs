using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// Loopback ports that nobody listens on. They are below those that systems hand out to outgoing connections (32768 on Linux, 49152 elsewhere):
/// one of these could be taken again before the silo listens.
/// </summary>
internal static class FreePorts
{
    private const int Least = 10_000;
    private const int Above = 32_000;

    /// <summary>Two different ones: both are held while they are picked.</summary>
    public static (int First, int Second) Two()
    {
        using var first = Hold();
        using var second = Hold();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    /// <summary>Chance picks, so that processes which start together seldom want the same.</summary>
    private static TcpListener Hold()
    {
        while (true)
        {
            var listener = new TcpListener(IPAddress.Loopback, RandomNumberGenerator.GetInt32(Least, Above));
            try
            {
                listener.Start();
                return listener;
            }
            catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                listener.Dispose();
            }
        }
    }
}
