namespace HipStretch.Bot.Storage;

/// <summary>Has the store opened and its migrations run before the host takes its first turn: creating it needs the store.</summary>
internal sealed partial class TurnStoreOpening(ITurnStore store, ILogger<TurnStoreOpening> logger) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogOpened(store);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1606, LogLevel.Information, "Turns are kept in {Store}")]
    private partial void LogOpened(ITurnStore store);
}
