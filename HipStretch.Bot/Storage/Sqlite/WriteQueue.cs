using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// The one writer. It takes all that waits, writes it in one transaction and tells the callers after the commit: the disk
/// is flushed once a group, so the busier it gets the less a turn costs.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    private const int Places = 1024;
    private const int GroupSize = 256;

    private readonly Channel<WaitingWrite> waiting =
        Channel.CreateBounded<WaitingWrite>(new BoundedChannelOptions(Places) { SingleReader = true });

    private readonly SqliteFile file;
    private readonly Func<SqliteConnection> openConnection;
    private readonly Task writing;
    private StoreWriter? writer;

    /// <summary>Starts writing.</summary>
    /// <param name="file">The file, named in what callers are told.</param>
    /// <param name="openConnection">Opens the writer's connection; called again after a failure, for the next group.</param>
    public WriteQueue(SqliteFile file, Func<SqliteConnection> openConnection)
    {
        this.file = file;
        this.openConnection = openConnection;
        writing = Task.Run(WriteGroupsAsync);
    }

    /// <summary>Queues a write, waiting while the queue is full, and waits for its outcome, which is durable then.</summary>
    /// <param name="write">Writes whole or, where it throws, nothing.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue; a write that has its place is done and told all the same.</param>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async Task<T> WriteAsync<T>(Func<StoreWriter, T> write, CancellationToken cancellationToken)
    {
        var one = new WaitingWrite<T>(write);
        try
        {
            await waiting.Writer.WriteAsync(one, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteTurnStore));
        }

        return await one.Told;
    }

    /// <summary>Takes no more writes, and ends when those in the queue are written and told.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        writer?.Dispose();
    }

    private async Task WriteGroupsAsync()
    {
        var group = new List<WaitingWrite>(GroupSize);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < GroupSize && waiting.Reader.TryRead(out var one))
                group.Add(one);
            WriteGroup(group);
            group.Clear();
        }
    }

    private void WriteGroup(List<WaitingWrite> group)
    {
        try
        {
            writer ??= StoreWriter.On(openConnection());
            writer.Begin();
            foreach (var one in group)
                Write(writer, one);
            writer.Commit();
        }
        catch (Exception trouble)
        {
            writer?.Dispose();
            writer = null;
            foreach (var one in group)
                one.TellFailure(Explain(trouble));
            return;
        }

        foreach (var one in group)
            one.Tell();
    }

    private void Write(StoreWriter writer, WaitingWrite one)
    {
        try
        {
            one.Write(writer);
        }
        catch (Exception trouble) when (SqliteTrouble.IsOfOneStatement(trouble))
        {
            one.Note(Explain(trouble));
        }
    }

    private Exception Explain(Exception trouble) => trouble is SqliteException sqlite ? file.Explain(sqlite) : trouble;
}
