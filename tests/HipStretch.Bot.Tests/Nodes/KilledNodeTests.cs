using System.Net;
using HipStretch.Bot.Tests.Storage.Postgres;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;
using HipStretch.Testing.Servers;

namespace HipStretch.Bot.Tests.Nodes;

/// <summary>Two processes over one PostgreSQL and one Redis.</summary>
public sealed class KilledNodeTests(SharedPostgresServer shared) : IDisposable
{
    /// <summary>Enough that both nodes have some.</summary>
    private const int Conversations = 12;

    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder one = new();
    private readonly TemporaryFolder two = new();

    [Fact]
    public async Task Conversations_go_on_at_another_node_when_theirs_is_killed_and_nothing_is_answered_twice()
    {
        Assert.SkipWhen(RedisServer.Program is null, RedisServer.WhyNot);
        await using var redis = await RedisServer.StartAsync();
        var settings = new Dictionary<string, string>
        {
            ["HipStretch__Storage__Postgres"] = shared.Server.To(shared.Make(isEmpty: true)),
            ["HipStretch__Cluster__Redis"] = redis.Connection,
        };
        await using var first = await BotProcess.StartAsync(one.Path, settings);
        await using var second = await BotProcess.StartAsync(two.Path, settings);
        var before = new List<string>();
        for (var i = 0; i < Conversations; i++)
        {
            before.Add(await first.Caller($"c{i}").AskAsync("my left hip hurts", "m1"));
        }

        await first.KillAsync();

        for (var i = 0; i < Conversations; i++)
        {
            var caller = second.Caller($"c{i}");
            (await AskUntilAnsweredAsync(caller, "my left hip hurts", "m1")).ShouldBe(before[i]);
            Caller.Read(await AskUntilAnsweredAsync(caller, "6", "m2"))[^1].Text.ShouldBe("How long has it hurt?");
        }
    }

    public void Dispose()
    {
        one.Dispose();
        two.Dispose();
    }

    /// <summary>As a careful channel does: the same message under the same id until it is answered. It takes seconds until a dead node is taken for dead.</summary>
    private static async Task<string> AskUntilAnsweredAsync(Caller caller, string text, string id)
    {
        using var patience = new CancellationTokenSource(LongEnough);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (true)
        {
            try
            {
                return await caller.AskAsync(text, id);
            }
            catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.ServiceUnavailable)
            {
                await again.WaitForNextTickAsync(patience.Token);
            }
        }
    }
}
