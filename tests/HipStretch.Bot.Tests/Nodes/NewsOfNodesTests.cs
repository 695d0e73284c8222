using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Bot.Tests.Channels.DirectLine;
using HipStretch.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;

namespace HipStretch.Bot.Tests.Nodes;

/// <summary>Two silos over one store. Renewals go by a clock that stands still, so that what is told is told by a turn.</summary>
public sealed class NewsOfNodesTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private SqliteTurnStore store = null!;
    private InProcessTestCluster cluster = null!;

    [Fact]
    public async Task A_turn_is_told_on_every_node()
    {
        using var first = new NodeListener(Node(0), Said.Conversation);
        using var second = new NodeListener(Node(1), Said.Conversation);
        await first.ToldAsync();
        await second.ToldAsync();

        await Said.HelloAsync(Node(0));

        await first.ToldAsync();
        await second.ToldAsync();
    }

    [Fact]
    public async Task A_conversation_that_moved_is_watched_again()
    {
        using var listener = new NodeListener(Node(0), Said.Conversation);
        await listener.ToldAsync();
        await Said.HelloAsync(Node(1));
        await listener.ToldAsync();
        await cluster.StopSiloAsync(cluster.Silos[1]);

        clock.Advance(ConversationWatches.Renewal);
        await listener.ToldAsync();
        await Said.HelloAsync(Node(0));

        await listener.ToldAsync();
    }

    public async ValueTask InitializeAsync()
    {
        store = SqliteTurnStore.Open(new() { DataDirectory = folder.Path });
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSiloHost((_, silo) =>
        {
            silo.AddKnowledge(TestBot.Knowledge, TestBot.Language);
            silo.AddDialogs();
            silo.AddConversations(isOneOfSeveral: true);
            silo.Services.AddSingleton<ITurnStore>(store).AddSingleton<IOutboxStore>(store).AddSingleton<IRetentionStore>(store).AddSingleton<IBot, TalkingBot>();
            silo.Services.AddSingleton(services => new ConversationWatches(
                services.GetRequiredService<IGrainFactory>(), clock, NullLogger<ConversationWatches>.Instance));
        });
        cluster = builder.Build();
        await cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        await store.DisposeAsync();
        folder.Dispose();
    }

    private IServiceProvider Node(int place) => cluster.GetSiloServiceProvider(cluster.Silos[place].SiloAddress);
}
