using System.Threading.Channels;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>A few readers that loads take turns with. A read is over in microseconds, so more than the processors have no use.</summary>
internal sealed class TurnReaders : IDisposable
{
    private readonly Channel<TurnReader> free = Channel.CreateUnbounded<TurnReader>();

    /// <summary>Makes one reader a processor, at least two; each opens the file when it is first used.</summary>
    public TurnReaders(SqliteFile file)
    {
        for (var i = 0; i < Math.Max(2, Environment.ProcessorCount); i++)
            free.Writer.TryWrite(new TurnReader(file));
    }

    /// <summary>Reads a snapshot with the next free reader.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async Task<TurnSnapshot> ReadAsync(
        ConversationKey conversation, UserKey user, string? inboundId, CancellationToken cancellationToken)
    {
        var reader = await TakeAsync(cancellationToken);
        try
        {
            return reader.Read(conversation, user, inboundId);
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

    private async ValueTask<TurnReader> TakeAsync(CancellationToken cancellationToken)
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
