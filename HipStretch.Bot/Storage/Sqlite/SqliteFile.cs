using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>The database file, and how connections to it are set up.</summary>
/// <param name="Path">Its full path; the <c>-wal</c> and <c>-shm</c> files beside it take over its mode.</param>
internal sealed record SqliteFile(string Path)
{
    /// <summary>What the file is called in the data directory.</summary>
    public const string Name = "hipstretch.db";

    /// <summary>Opens the connection that writes. A commit on it has reached the disk when it returns, and what it deletes is overwritten.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = Open("PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        using var command = new SqliteCommand("PRAGMA journal_mode = WAL;", connection);
        if (command.ExecuteScalar() is "wal")
            return connection;
        connection.Dispose();
        throw new TurnStoreException(
            $"The file system of '{Path}' does not support write-ahead logging. "
            + "Name a folder on a local disk in HipStretch:DataDirectory.");
    }

    /// <summary>Opens a connection that reads, beside the writer and without waiting for it; it refuses to write.</summary>
    public SqliteConnection OpenReader() => Open("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;");

    /// <summary>Says what went wrong with the file, and what an operator should do.</summary>
    public TurnStoreException Explain(SqliteException trouble) =>
        new($"The data file '{Path}' failed ({trouble.Message}). {SqliteTrouble.Advice(trouble.SqliteErrorCode)}", trouble);

    private SqliteConnection Open(string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            Pooling = false,
            // Seconds for which the library tries again by itself; busy_timeout, which SQLite serves, is the longer wait.
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            using var command = new SqliteCommand(settings, connection);
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
