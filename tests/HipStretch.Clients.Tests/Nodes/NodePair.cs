using HipStretch.Clients.Tests.DirectLine;
using HipStretch.Testing;
using HipStretch.Testing.Processes;
using HipStretch.Testing.Servers;

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>
/// Two processes over one PostgreSQL and one Redis, behind one address that a relay in a load balancer's place has. The second joins when a test says so:
/// until then all conversations live on the first, so that it is theirs that is killed.
/// </summary>
internal sealed class NodePair : IAsyncDisposable
{
    private readonly TemporaryFolder one = new();
    private readonly TemporaryFolder two = new();
    private readonly RedisServer redis;
    private readonly IReadOnlyDictionary<string, string> settings;
    private BotProcess? first;
    private BotProcess? second;
    private CuttableRelay? relay;

    private NodePair(RedisServer redis, string database)
    {
        this.redis = redis;
        settings = new Dictionary<string, string>(DirectLineAccess.Configuration)
        {
            ["HipStretch__Storage__Postgres"] = database,
            ["HipStretch__Cluster__Redis"] = redis.Connection,
        };
    }

    /// <summary>Where clients find whichever node is there.</summary>
    public Uri Address => relay!.Address;

    /// <summary>The first node's own address.</summary>
    public Uri First => first!.Http.BaseAddress!;

    /// <summary>The second node's own address.</summary>
    public Uri Second => second!.Http.BaseAddress!;

    /// <summary>Starts the first; a test that asks for it where a server is missing is skipped.</summary>
    public static async Task<NodePair> StartAsync(SharedPostgres postgres)
    {
        Assert.SkipWhen(RedisServer.Program is null, RedisServer.WhyNot);
        var database = postgres.MakeDatabase();
        var pair = new NodePair(await RedisServer.StartAsync(), database);
        try
        {
            pair.first = await BotProcess.StartAsync(pair.one.Path, pair.settings);
            pair.relay = new CuttableRelay(pair.First);
            return pair;
        }
        catch (Exception)
        {
            await pair.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the second. Clients still find the first.</summary>
    public async Task JoinAsync() => second = await BotProcess.StartAsync(two.Path, settings);

    /// <summary>Kills the first, which breaks what goes through it; who connects then finds the second.</summary>
    public async Task KillFirstAsync()
    {
        relay!.Server = Second;
        await first!.KillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in (IAsyncDisposable?[])[relay, first, second, redis])
        {
            await (part?.DisposeAsync() ?? ValueTask.CompletedTask);
        }

        one.Dispose();
        two.Dispose();
    }
}
