using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Bot.Tests.Channels.DirectLine;
using HipStretch.Testing;
using HipStretch.Testing.Servers;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Nodes;

public sealed class RedisNodesTests
{
    [Fact]
    public async Task Two_nodes_find_each_other_through_Redis_and_tell_each_other()
    {
        Assert.SkipWhen(RedisServer.Program is null, RedisServer.WhyNot);
        await using var redis = await RedisServer.StartAsync();
        using var folder = new TemporaryFolder();
        await using var store = SqliteTurnStore.Open(new() { DataDirectory = folder.Path });
        using var one = await StartAsync(redis, store);
        using var two = await StartAsync(redis, store);
        one.Services.GetRequiredService<ISiloStatusOracle>().GetApproximateSiloStatuses(onlyActive: true).Count.ShouldBe(2);
        using var first = new NodeListener(one.Services, Said.Conversation);
        using var second = new NodeListener(two.Services, Said.Conversation);
        await first.ToldAsync();
        await second.ToldAsync();

        await Said.HelloAsync(one.Services);

        await first.ToldAsync();
        await second.ToldAsync();
        await two.StopAsync();
        one.Services.GetRequiredService<ISiloStatusOracle>().GetApproximateSiloStatuses(onlyActive: true).Count.ShouldBe(1);
        await one.StopAsync();
    }

    private static async Task<IHost> StartAsync(RedisServer redis, SqliteTurnStore store)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection([new("HipStretch:Cluster:Redis", redis.Connection), new("HipStretch:Storage:Postgres", "Host=nobody")]);
        builder.Logging.ClearProviders();
        builder.AddKnowledge(TestBot.Knowledge, TestBot.Language);
        builder.AddDialogs();
        builder.AddConversations();
        builder.Services.AddSingleton<ITurnStore>(store).AddSingleton<IOutboxStore>(store).AddSingleton<IRetentionStore>(store).AddSingleton<IBot, TalkingBot>();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
