using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// The one writer. It takes all turns that wait, writes them in one transaction and tells their callers after the commit: the disk
/// is flushed once a group, so the busier it gets the less a turn costs.
/// </summary>
internal sealed class CommitQueue : IAsyncDisposable
{
    private const int Places = 1024;
    private const int GroupSize = 256;

    private readonly Channel<WaitingCommit> waiting =
        Channel.CreateBounded<WaitingCommit>(new BoundedChannelOptions(Places) { SingleReader = true });

    private readonly SqliteFile file;
    private readonly Func<SqliteConnection> openConnection;
    private readonly Task writing;
    private TurnWriter? writer;

    /// <summary>Starts writing.</summary>
    /// <param name="file">The file, named in what callers are told.</param>
    /// <param name="openConnection">Opens the writer's connection; called again after a failure, for the next group.</param>
    public CommitQueue(SqliteFile file, Func<SqliteConnection> openConnection)
    {
        this.file = file;
        this.openConnection = openConnection;
        writing = Task.Run(WriteGroupsAsync);
    }

    /// <summary>Queues a turn that was checked, waiting while the queue is full, and waits for its outcome.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        var commit = new WaitingCommit(turn);
        try
        {
            await waiting.Writer.WriteAsync(commit, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteTurnStore));
        }

        return await commit.Told;
    }

    /// <summary>Takes no more turns, and ends when those in the queue are written and told.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        writer?.Dispose();
    }

    private async Task WriteGroupsAsync()
    {
        var group = new List<WaitingCommit>(GroupSize);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < GroupSize && waiting.Reader.TryRead(out var commit))
                group.Add(commit);
            WriteGroup(group);
            group.Clear();
        }
    }

    private void WriteGroup(List<WaitingCommit> group)
    {
        try
        {
            writer ??= new TurnWriter(openConnection());
            writer.Begin();
            foreach (var commit in group)
                Write(writer, commit);
            writer.Commit();
        }
        catch (Exception trouble)
        {
            writer?.Dispose();
            writer = null;
            foreach (var commit in group)
                commit.TellFailure(Explain(trouble));
            return;
        }

        foreach (var commit in group)
            commit.Tell();
    }

    private void Write(TurnWriter writer, WaitingCommit commit)
    {
        try
        {
            commit.Note(writer.Write(commit.Turn));
        }
        catch (Exception trouble) when (SqliteTrouble.IsOfOneStatement(trouble))
        {
            commit.Note(Explain(trouble));
        }
    }

    private Exception Explain(Exception trouble) => trouble is SqliteException sqlite ? file.Explain(sqlite) : trouble;
}
