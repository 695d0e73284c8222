using System.Threading.Channels;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>A few readers that share the reading. A read is over in microseconds, so more than the processors have no use.</summary>
internal sealed class StoreReaders : IDisposable
{
    private readonly Channel<StoreReader> free = Channel.CreateUnbounded<StoreReader>();

    /// <summary>Makes one reader a processor, at least two; each opens the file when it is first used.</summary>
    public StoreReaders(SqliteFile file)
    {
        for (var i = 0; i < Math.Max(2, Environment.ProcessorCount); i++)
            free.Writer.TryWrite(new StoreReader(file));
    }

    /// <summary>Reads something with the next free reader.</summary>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async Task<T> ReadAsync<T>(Func<StoreReader, T> read, CancellationToken cancellationToken)
    {
        var reader = await TakeAsync(cancellationToken);
        try
        {
            return read(reader);
        }
        finally
        {
            if (!free.Writer.TryWrite(reader))
                reader.Dispose();
        }
    }

    /// <summary>Closes the readers; one that is reading closes as soon as it is done.</summary>
    public void Dispose()
    {
        free.Writer.TryComplete();
        while (free.Reader.TryRead(out var reader))
            reader.Dispose();
    }

    private async ValueTask<StoreReader> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await free.Reader.ReadAsync(cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteTurnStore));
        }
    }
}
