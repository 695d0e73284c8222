using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// Lets one server alone use a data directory: two would both deliver what waits to be sent. Commands for operators are no servers. The system drops the lock with the
/// process, however that ends; where it has no such locks (macOS), nothing is refused.
/// </summary>
internal sealed class OneServer(IOptions<StorageOptions> storage) : IHostedService, IDisposable
{
    private const string Name = "server.lock";

    private FileStream? held;

    /// <summary>Takes the lock; nothing where the data is in PostgreSQL, which serves many.</summary>
    /// <exception cref="TurnStoreException">Another server has it.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!storage.Value.IsInPostgres)
        {
            var directory = storage.Value.DataDirectory;
            var path = PrivateFolder.MakeFile(directory, Name);
            try
            {
                held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
                if (!OperatingSystem.IsMacOS())
                {
                    held.Lock(0, 1);
                }
            }
            catch (IOException taken)
            {
                throw new TurnStoreException(
                    $"Another server uses the data directory '{Path.GetFullPath(directory)}'. Stop it, or name another directory in HipStretch:DataDirectory; several servers share a PostgreSQL database.",
                    taken);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => held?.Dispose();
}
