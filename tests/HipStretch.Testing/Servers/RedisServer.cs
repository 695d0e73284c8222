using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HipStretch.Testing.Servers;

/// <summary>A Redis of a test's own, on a free port, that keeps nothing.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    /// <summary>What to tell where it is missing.</summary>
    public const string WhyNot = "There is no redis-server here.";

    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    private RedisServer(string program, int port)
    {
        Connection = $"127.0.0.1:{port}";
        process = Process.Start(new ProcessStartInfo(program, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder.Path])
        {
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Where the program is; null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    /// <summary>The connection string.</summary>
    public string Connection { get; }

    /// <summary>Starts one and waits until it takes connections.</summary>
    /// <exception cref="InvalidOperationException">The program is missing, or ended.</exception>
    public static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer(Program ?? throw new InvalidOperationException(WhyNot), FreePort());
        using var patience = new CancellationTokenSource(LongEnough);
        while (await server.process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                return server;
            }
        }

        await server.DisposeAsync();
        throw new InvalidOperationException("The redis-server ended.");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var held = new TcpListener(IPAddress.Loopback, 0);
        held.Start();
        return ((IPEndPoint)held.LocalEndpoint).Port;
    }
}
