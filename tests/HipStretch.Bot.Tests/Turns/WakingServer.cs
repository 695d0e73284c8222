using System.Text;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using HipStretch.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Turns;

/// <summary>
/// Conversations with <see cref="WakingBot"/> on a clock that stands still until a test moves it. The silo keeps the system's time: it would take
/// itself for dead.
/// </summary>
internal sealed class WakingServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder;
    private readonly IHost host;
    private int said;

    private WakingServer(TemporaryFolder folder, FakeTimeProvider clock)
    {
        (this.folder, Clock) = (folder, clock);
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection([new("HipStretch:DataDirectory", folder.Path)]);
        builder.Logging.ClearProviders();
        builder.AddKnowledge(TestBot.Knowledge, TestBot.Language);
        builder.AddTurnStore();
        builder.AddDialogs();
        builder.AddConversations();
        builder.Services.AddSingleton<IBot>(new WakingBot(clock));
        builder.Services.AddSingleton(new WakeupAlarms(clock));
        builder.Services.AddSingleton(services => new TurnRunner(
            services.GetRequiredService<ITurnStore>(), services.GetRequiredService<IRetentionStore>(), services.GetRequiredService<StateCodec>(),
            services.GetRequiredService<IBot>(), services.GetRequiredService<TurnFailure>(), services.GetRequiredService<BotMetrics>(), clock));
        host = builder.Build();
    }

    public FakeTimeProvider Clock { get; }

    public string Folder => folder.Path;

    private ITurnStore Store => host.Services.GetRequiredService<ITurnStore>();

    /// <summary>Starts, on a clock of its own, or as the next process on another's.</summary>
    public static async Task<WakingServer> StartAsync(TemporaryFolder? folder = null, FakeTimeProvider? clock = null)
    {
        var server = new WakingServer(folder ?? new TemporaryFolder(), clock ?? new FakeTimeProvider(new DateTimeOffset(2036, 3, 14, 12, 0, 0, TimeSpan.Zero)));
        await server.host.StartAsync();
        return server;
    }

    /// <summary>Stops without a trace of what it had in memory, and starts a process that finds its file, after a while.</summary>
    public async Task<WakingServer> RestartAsync(TimeSpan after)
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        Clock.Advance(after);
        return await StartAsync(folder, Clock);
    }

    /// <summary>Says something.</summary>
    public async Task SayAsync(string conversation, string text, Delivery? delivery = null)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = $"in-{++said}-{text}",
            Text = text,
            ChannelId = "test",
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount("person"),
            Recipient = new ChannelAccount("hipstretch"),
        };
        await host.Services.GetRequiredService<ConversationService>()
            .ReceiveAsync(InboundTurn.Of(activity, Encoding.UTF8.GetString(ActivityJson.Write(activity)), delivery ?? new Delivery.FromLog()));
    }

    /// <summary>Moves the clock, and waits until a turn of the conversation was committed after it.</summary>
    public async Task AdvanceUntilHeardAsync(string conversation, TimeSpan by)
    {
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = host.Services.GetRequiredService<ConversationNews>().Listen(Key(conversation), () => heard.TrySetResult());
        Clock.Advance(by);
        await heard.Task.WaitAsync(Patience);
    }

    /// <summary>Has the conversation look for what is due.</summary>
    public Task WakeAsync(string conversation) =>
        host.Services.GetRequiredService<IGrainFactory>().GetGrain<IConversationGrain>(ConversationAddress.KeyOf(Key(conversation))).Wake();

    /// <summary>Looks for what is overdue, as every node does.</summary>
    public async Task WakeOverdueAsync(int times = 1)
    {
        using var waker = new OverdueWaker(Store, host.Services.GetRequiredService<IGrainFactory>(), Clock, NullLogger<OverdueWaker>.Instance);
        for (var i = 0; i < times; i++)
        {
            await waker.WakeAsync(CancellationToken.None);
        }
    }

    /// <summary>Sets a wake-up of which no program knows what it is.</summary>
    public Task SetUnreadableAsync(string conversation, int seconds) => Store.CommitAsync(
        new TurnCommit(Key(conversation), new DocumentWrite("{}"u8.ToArray(), 0), null, [], [], null, Clock.GetUtcNow())
        {
            Wakeups = [new WakeupChange.Set(new Wakeup("cue", Clock.GetUtcNow().AddSeconds(seconds), "{}"u8.ToArray()))],
        },
        CancellationToken.None);

    /// <summary>What the bot said unasked.</summary>
    public async Task<IReadOnlyList<JObject>> WokenAsync(string conversation) =>
        [.. (await Store.ReadLogAsync(Key(conversation), 0, 1000, CancellationToken.None))!.Entries
            .Select(entry => JObject.Parse(Encoding.UTF8.GetString(entry.Json.Span)))
            .Where(activity => ((string?)activity["text"])?.StartsWith(TurnWakeups.EventName, StringComparison.Ordinal) == true)];

    /// <summary>The keys that wait.</summary>
    public async Task<IEnumerable<string>> WaitingAsync(string conversation) =>
        (await Store.ReadWakeupsAsync(Key(conversation), CancellationToken.None)).Select(wakeup => wakeup.Key);

    /// <summary>What waits to be pushed.</summary>
    public async Task<IEnumerable<string?>> QueuedAsync(string conversation) =>
        (await host.Services.GetRequiredService<IOutboxStore>().ReadOutboxAsync(Key(conversation), CancellationToken.None))
            .Select(message => (string?)JObject.Parse(Encoding.UTF8.GetString(message.Json.Span))["text"]);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        folder.Dispose();
    }

    private static ConversationKey Key(string conversation) => new("test", conversation);
}
