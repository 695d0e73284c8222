using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// Writes on one connection, which it owns: <see cref="Begin"/>, then each write, those of several statements by <see cref="Whole"/>, then <see cref="Commit"/>.
/// Disposing it undoes what was not committed.
/// </summary>
internal sealed class StoreWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Statement begin;
    private readonly Statement commit;
    private readonly Statement savepoint;
    private readonly Statement release;
    private readonly Statement undo;

    private StoreWriter(SqliteConnection connection)
    {
        this.connection = connection;
        begin = Statement.Prepare(connection, "BEGIN IMMEDIATE;");
        commit = Statement.Prepare(connection, "COMMIT;");
        savepoint = Statement.Prepare(connection, "SAVEPOINT one;");
        release = Statement.Prepare(connection, "RELEASE one;");
        undo = Statement.Prepare(connection, "ROLLBACK TO one;");
        Turns = new(connection);
        Outbox = new(connection);
        Wakeups = new(connection);
        Retention = new(connection);
        Secrets = new(connection);
    }

    /// <summary>The rows of turns.</summary>
    public TurnStatements Turns { get; }

    /// <summary>The rows of the outbox.</summary>
    public OutboxStatements Outbox { get; }

    /// <summary>The rows of wake-ups.</summary>
    public WakeupStatements Wakeups { get; }

    /// <summary>What takes rows away.</summary>
    public RetentionStatements Retention { get; }

    /// <summary>The rows of keys and resumes.</summary>
    public SecretStatements Secrets { get; }

    /// <summary>Prepares all that it writes, on a connection that is disposed of where that fails.</summary>
    /// <exception cref="SqliteException">The file failed.</exception>
    public static StoreWriter On(SqliteConnection connection)
    {
        try
        {
            return new StoreWriter(connection);
        }
        catch (Exception)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Starts a transaction, as the only writer from now on.</summary>
    public void Begin() => begin.Run();

    /// <summary>Makes every write since <see cref="Begin"/> durable: returns when the disk has them.</summary>
    public void Commit() => commit.Run();

    /// <summary>Writes inside the transaction: whole where the outcome is one to keep, else, or where it fails in any way, not at all.</summary>
    public T Whole<T>(Func<StoreWriter, T> write, Func<T, bool> keeps)
    {
        savepoint.Run();
        try
        {
            var result = write(this);
            if (!keeps(result))
                undo.Run();
            release.Run();
            return result;
        }
        catch (Exception trouble) when (SqliteTrouble.IsOfOneStatement(trouble))
        {
            undo.Run();
            release.Run();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();
}
