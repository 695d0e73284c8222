using System.Security.Cryptography;
using HipStretch.Testing.Servers;

namespace HipStretch.Testing.Processes;

/// <summary>Two nodes over one PostgreSQL database and one Redis, with a key of their own.</summary>
public sealed class SharedNodes : IAsyncDisposable
{
    private readonly RedisServer redis;

    private SharedNodes(RedisServer redis, ActivityLog log) => (this.redis, Log) = (redis, log);

    /// <summary>The nodes; empty until they have started.</summary>
    public IReadOnlyList<RestartingBot> Nodes { get; private set; } = [];

    /// <summary>The log that they share.</summary>
    public ActivityLog Log { get; }

    /// <summary>Starts them on an empty database.</summary>
    /// <param name="postgres">Its connection string.</param>
    /// <exception cref="InvalidOperationException">Redis is missing, or a node did not start.</exception>
    public static async Task<SharedNodes> StartAsync(string postgres)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var shared = new SharedNodes(await RedisServer.StartAsync(), ActivityLog.InPostgres(postgres, key));
        var settings = new Dictionary<string, string>
        {
            ["HipStretch__Storage__Postgres"] = postgres,
            ["HipStretch__Cluster__Redis"] = shared.redis.Connection,
            ["HipStretch__Encryption__Keys__0"] = Convert.ToBase64String(key),
        };
        try
        {
            shared.Nodes = await Task.WhenAll(RestartingBot.StartAsync(settings), RestartingBot.StartAsync(settings));
            return shared;
        }
        catch (InvalidOperationException)
        {
            await shared.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
        {
            await node.DisposeAsync();
        }

        await redis.DisposeAsync();
    }
}
