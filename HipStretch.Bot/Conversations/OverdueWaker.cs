using System.Collections.Concurrent;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// Wakes the conversations whose wake-up is overdue: those whose node died or put them away, and those whose alarm was too far off. Every node does it;
/// the conversation itself takes care that none is woken twice.
/// </summary>
internal sealed partial class OverdueWaker(ITurnStore store, IGrainFactory grains, TimeProvider time, ILogger<OverdueWaker> logger) : BackgroundService
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>How late a wake-up must be before it counts as overdue: its own node comes first.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromSeconds(1);

    /// <summary>How long a conversation that could not be woken waits for the next try, so that it keeps nobody else from being woken.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private const int MostAtOnce = 100;

    private readonly ConcurrentDictionary<ConversationKey, DateTimeOffset> resting = [];

    /// <summary>Wakes all that are overdue now.</summary>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public async Task WakeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var (conversation, until) in resting)
        {
            if (until <= now)
            {
                resting.TryRemove(conversation, out _);
            }
        }

        var overdue = await store.ReadDueAsync(now - Late, MostAtOnce + resting.Count, cancellationToken);
        await Task.WhenAll(overdue.Where(conversation => !resting.ContainsKey(conversation)).Select(WakeAsync));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(() => WakeAsync(stoppingToken));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped(logger);
        }
    }

    private async Task WakeAsync(ConversationKey conversation)
    {
        if (!await TryAsync(() => grains.GetGrain<IConversationGrain>(ConversationAddress.KeyOf(conversation)).Wake()))
        {
            resting[conversation] = time.GetUtcNow() + Rest;
        }
    }

    private async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, exception.GetType().FullName!);
            return false;
        }
    }

    [LoggerMessage(1011, LogLevel.Warning, "Overdue wake-ups failed with {Type}; they are tried again.")]
    private static partial void LogFailed(ILogger logger, string type);

    [LoggerMessage(1012, LogLevel.Debug, "No more overdue wake-ups are looked for.")]
    private static partial void LogStopped(ILogger logger);
}
