using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Retention;

/// <summary>
/// Deletes what was kept for long enough, once an hour, in pages, so that no turn waits for it for long. A clock that was set since the last hour may be wrong, and
/// what is deleted does not come back: then nothing is, for another hour, in which a clock that was wrong is put right.
/// </summary>
internal sealed partial class RetentionService(IRetentionStore store, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>How far the clock may go ahead of the time that passed.</summary>
    public static readonly TimeSpan Jump = TimeSpan.FromHours(12);

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
        var (clock, passed) = (time.GetUtcNow(), time.GetTimestamp());
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (time.GetUtcNow() - clock - time.GetElapsedTime(passed) is var ahead && ahead > Jump)
                {
                    LogJumped(logger, ahead);
                }
                else
                {
                    await TryAsync(stoppingToken);
                }

                (clock, passed) = (time.GetUtcNow(), time.GetTimestamp());
            }
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

    [LoggerMessage(1601, LogLevel.Information, "Deleted {Count} conversations and people's states that nobody changed for {Days} days.")]
    private static partial void LogRetired(ILogger logger, int count, int days);

    [LoggerMessage(1602, LogLevel.Warning, "What is old enough was not deleted; it is tried again in an hour. {Trouble}")]
    private static partial void LogFailed(ILogger logger, string trouble);

    [LoggerMessage(1603, LogLevel.Debug, "No more is deleted.")]
    private static partial void LogStopped(ILogger logger);

    [LoggerMessage(1604, LogLevel.Warning, "The clock was set {Ahead} ahead. Nothing is deleted for an hour: put it right where it is wrong.")]
    private static partial void LogJumped(ILogger logger, TimeSpan ahead);
}
