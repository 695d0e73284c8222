using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// The embedded store: one file, for one server. Disposing it takes no more turns and ends when those that wait are written.
/// </summary>
internal sealed class SqliteTurnStore : ITurnStore, IAsyncDisposable
{
    private readonly TurnReaders readers;
    private readonly CommitQueue commits;

    private SqliteTurnStore(SqliteFile file, Func<SqliteConnection> openWriter)
    {
        readers = new TurnReaders(file);
        commits = new CommitQueue(file, openWriter);
    }

    /// <summary>Opens the store in the data directory; makes it where it is missing, and brings an older one up to date.</summary>
    /// <exception cref="TurnStoreException">The directory cannot be used, or the file is damaged or newer than the program.</exception>
    public static SqliteTurnStore Open(StorageOptions options)
    {
        var file = new SqliteFile(PrivateFolder.MakeFile(options.DataDirectory, SqliteFile.Name));
        return Open(file, file.OpenWriter);
    }

    /// <summary>Opens the store in a file that exists, with a writer's connection that a caller can watch or limit.</summary>
    /// <exception cref="TurnStoreException">The file cannot be used, or it is damaged or newer than the program.</exception>
    public static SqliteTurnStore Open(SqliteFile file, Func<SqliteConnection> openWriter)
    {
        try
        {
            using var connection = openWriter();
            SqliteMigrations.Run(connection);
        }
        catch (SqliteException trouble)
        {
            throw file.Explain(trouble);
        }

        return new SqliteTurnStore(file, openWriter);
    }

    /// <inheritdoc />
    public Task<TurnSnapshot> LoadAsync(
        ConversationKey conversation, UserKey user, string? inboundId, CancellationToken cancellationToken) =>
        readers.ReadAsync(conversation, user, inboundId, cancellationToken);

    /// <inheritdoc />
    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        CommitRules.Check(commit);
        return await commits.CommitAsync(commit, cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await commits.DisposeAsync();
        readers.Dispose();
    }
}
