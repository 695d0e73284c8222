using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Tests.Storage;
using HipStretch.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>Delivery over a real store, without a bot: a test commits what turns would have said.</summary>
internal sealed class DeliveringHost : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly IHost host;

    private DeliveringHost(TemporaryFolder folder, IReadOnlyDictionary<string, string?> settings, DelegatingHandler? way)
    {
        this.folder = folder;
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("HipStretch:DataDirectory", folder.Path), new("HipStretch:Consent:AskedElsewhere", "true"), .. settings]);
        builder.Logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        builder.AddTurnStore();
        builder.AddConnector();
        if (way is not null)
        {
            builder.Services.AddHttpClient(Options.DefaultName).AddHttpMessageHandler(() => way);
        }

        builder.Services.AddSingleton<TimeProvider>(Time).AddSingleton<ConversationNews>();
        var real = builder.Services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
        var outbox = builder.Services.Single(service => service.ServiceType == typeof(IOutboxStore)).ImplementationFactory!;
        builder.Services.AddSingleton<ITurnStore>(services => new FailingTurnStore((ITurnStore)real(services), (IOutboxStore)outbox(services)));
        builder.Services.AddSingleton<IOutboxStore>(services => (FailingTurnStore)services.GetRequiredService<ITurnStore>());
        host = builder.Build();
    }

    public WatchedTime Time { get; } = new();

    public KeptLog Log { get; } = new();

    public FailingTurnStore Store => (FailingTurnStore)host.Services.GetRequiredService<ITurnStore>();

    public TypingIndicators Typing => host.Services.GetRequiredService<TypingIndicators>();

    /// <summary>Starts on no data, or on what an earlier process left.</summary>
    public static async Task<DeliveringHost> StartAsync(TemporaryFolder? folder = null)
    {
        var delivering = new DeliveringHost(folder ?? new TemporaryFolder(), new Dictionary<string, string?>(), null);
        await delivering.host.StartAsync();
        return delivering;
    }

    /// <summary>Starts on no data, with settings, and with something on the way of its calls.</summary>
    public static async Task<DeliveringHost> StartAsync(DelegatingHandler way, IReadOnlyDictionary<string, string?> settings)
    {
        var delivering = new DeliveringHost(new TemporaryFolder(), settings, way);
        await delivering.host.StartAsync();
        return delivering;
    }

    /// <summary>Commits one turn that said some messages, and tells of it.</summary>
    public Task SayAsync(string conversation, string serviceUrl, params IEnumerable<string> texts) => SayAsync(conversation, serviceUrl, Turn.Noon, texts);

    /// <summary>Commits one turn that said some messages at some time, and tells of it.</summary>
    public async Task SayAsync(string conversation, string serviceUrl, DateTimeOffset at, params IEnumerable<string> texts)
    {
        await CommitAsync(Store, conversation, serviceUrl, at, texts);
        host.Services.GetRequiredService<ConversationNews>().Tell(Turn.Conversation(conversation), isPushed: true);
    }

    /// <summary>Commits one turn that left some messages in the outbox, and tells of it.</summary>
    public async Task LeaveAsync(string conversation, params OutboxMessage[] messages)
    {
        var version = (await Store.LoadAsync(conversation)).Conversation?.Version ?? 0;
        await Store.CommittedAsync(Turn.In(conversation, version) with { Outbox = messages });
        host.Services.GetRequiredService<ConversationNews>().Tell(Turn.Conversation(conversation), isPushed: true);
    }

    /// <summary>Takes a conversation away, as when its person asks for it.</summary>
    public async Task EraseAsync(string conversation)
    {
        var version = (await Store.LoadAsync(conversation)).Conversation!.Version;
        (await host.Services.GetRequiredService<IRetentionStore>().EraseAsync(Turn.Conversation(conversation), version, CancellationToken.None)).ShouldBeTrue();
    }

    /// <summary>Commits one turn that said some messages, and nothing else.</summary>
    public static async Task CommitAsync(ITurnStore store, string conversation, string serviceUrl, DateTimeOffset at, params IEnumerable<string> texts)
    {
        var version = (await store.LoadAsync(conversation)).Conversation?.Version ?? 0;
        await store.CommittedAsync(Turn.In(conversation, version) with { At = at, Outbox = [.. texts.Select(text => Message(serviceUrl, text))] });
    }

    /// <summary>Stops delivery, which ends when nothing is under way any more; the store can still be read.</summary>
    public Task StopAsync() => host.StopAsync().WaitAsync(FakeConnector.LongEnough);

    /// <summary>The texts that wait in a conversation's outbox.</summary>
    public async Task<IReadOnlyList<string?>> LeftAsync(string conversation) =>
        [.. (await Store.ReadOutboxAsync(Turn.Conversation(conversation), CancellationToken.None)).Select(message => (string?)JObject.Parse(
            System.Text.Encoding.UTF8.GetString(message.Json.Span))["text"])];

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        folder.Dispose();
    }

    private static OutboxMessage Message(string serviceUrl, string text) =>
        new(OutboxKind.Send, text, serviceUrl, System.Text.Encoding.UTF8.GetBytes(new JObject { ["type"] = "message", ["text"] = text, ["replyToId"] = "in" }.ToString()));
}
