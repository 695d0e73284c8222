using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage;

/// <summary>Has the store opened and its migrations run before the host takes its first turn: creating it needs the store.</summary>
internal sealed partial class TurnStoreOpening(ITurnStore store, IOptions<StorageOptions> options, ILogger<TurnStoreOpening> logger)
    : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogOpened(store, options.Value.DataDirectory);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Store} keeps turns in {Directory}")]
    private partial void LogOpened(ITurnStore store, string directory);
}
