using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Retention;

/// <summary>Deletes what was kept for long enough, as the server starts and once an hour, in pages, so that no turn waits for it for long.</summary>
internal sealed partial class RetentionService(IRetentionStore store, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private const int PageSize = 200;

    /// <summary>Deletes all that is old enough now.</summary>
    /// <returns>How many conversations and people's states that were.</returns>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public async Task<int> RetireAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddDays(-options.Value.RetentionDays);
        var total = 0;
        int page;
        do
        {
            page = await store.RetireAsync(before, PageSize, cancellationToken);
            total += page;
        }
        while (page >= PageSize);
        return total;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped(logger);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await RetireAsync(cancellationToken) is > 0 and var retired)
            {
                LogRetired(logger, retired, options.Value.RetentionDays);
            }
        }
        catch (TurnStoreException trouble)
        {
            LogFailed(logger, trouble.Message);
        }
    }

    [LoggerMessage(1501, LogLevel.Information, "Deleted {Count} conversations and people's states that nobody changed for {Days} days.")]
    private static partial void LogRetired(ILogger logger, int count, int days);

    [LoggerMessage(1502, LogLevel.Warning, "What is old enough was not deleted; it is tried again in an hour. {Trouble}")]
    private static partial void LogFailed(ILogger logger, string trouble);

    [LoggerMessage(1503, LogLevel.Debug, "No more is deleted.")]
    private static partial void LogStopped(ILogger logger);
}
