using System.Data;
using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>
/// Reads and writes on pooled connections. What fails before it could leave a trace, since its connection was dead or two transactions stood in each other's way,
/// is tried again; a commit of which nobody knows the outcome never is.
/// </summary>
internal sealed class PostgresWork(PostgresDatabase database, NpgsqlDataSource source) : IAsyncDisposable
{
    /// <summary>The pool drops all of its connections as soon as one was found dead, so that the second try has a new one; the third is for a deadlock.</summary>
    private const int Tries = 3;

    private readonly Places places = new(database.MostConnections, source.DisposeAsync);

    /// <summary>Reads something.</summary>
    /// <param name="read">One statement, hence one moment.</param>
    /// <param name="cancellationToken">Ends the wait for a free connection.</param>
    /// <exception cref="TurnStoreException">The data could not be read.</exception>
    public Task<T> ReadAsync<T>(Func<NpgsqlConnection, Task<T>> read, CancellationToken cancellationToken) =>
        RunAsync((connection, _) => read(connection), cancellationToken);

    /// <summary>Writes in a transaction: whole where the outcome is one to keep, else, or where it fails in any way, not at all.</summary>
    /// <param name="write">Writes; it may run more than once, and only the last run counts.</param>
    /// <param name="keeps">Whether the outcome is one to keep; always where null.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue; what has its place is done and told all the same.</param>
    /// <exception cref="TurnStoreException">The data could not be written; or, as the message then says, nobody knows whether it was.</exception>
    public Task<T> WriteAsync<T>(Func<NpgsqlConnection, Task<T>> write, CancellationToken cancellationToken, Func<T, bool>? keeps = null) => RunAsync(
        async (connection, progress) =>
        {
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, CancellationToken.None);
            var result = await write(connection);
            if (keeps?.Invoke(result) ?? true)
            {
                progress.Report(Stage.Committing);
                await transaction.CommitAsync(CancellationToken.None);
            }

            return result;
        },
        cancellationToken);

    /// <summary>Takes no more work, and ends when what was begun is done.</summary>
    public ValueTask DisposeAsync() => places.DisposeAsync();

    private Task<T> RunAsync<T>(Func<NpgsqlConnection, Progress, Task<T>> work, CancellationToken cancellationToken) => places.TakeAsync(
        async () =>
        {
            for (var attempt = 1; ; attempt++)
            {
                var progress = new Progress();
                try
                {
                    await using var connection = await source.OpenConnectionAsync(CancellationToken.None);
                    progress.Report(Stage.Working);
                    return await work(connection, progress);
                }
                catch (Exception trouble) when (PostgresTrouble.IsTrouble(trouble))
                {
                    if (progress.Stage is Stage.Committing && !PostgresTrouble.IsRefusal(trouble))
                        throw database.ExplainUnknownOutcome(trouble);
                    if (progress.Stage is Stage.Opening || attempt == Tries || !PostgresTrouble.MayPass(trouble))
                        throw database.Explain(trouble);
                }
            }
        },
        cancellationToken);

    private enum Stage
    {
        Opening,
        Working,
        Committing,
    }

    /// <summary>How far an attempt got.</summary>
    private sealed class Progress
    {
        public Stage Stage { get; private set; }

        public void Report(Stage stage) => Stage = stage;
    }
}
