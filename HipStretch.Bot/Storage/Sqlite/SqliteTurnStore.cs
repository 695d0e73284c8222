using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// The embedded store: one file, for one server. Disposing it takes no more turns and ends when those that wait are written.
/// </summary>
internal sealed class SqliteTurnStore : ITurnStore, IOutboxStore, IRetentionStore, ISecretStore, IAsyncDisposable
{
    private readonly SqliteFile file;
    private readonly StoreReaders readers;
    private readonly WriteQueue writes;

    private SqliteTurnStore(SqliteFile file, Func<SqliteConnection> openWriter)
    {
        this.file = file;
        readers = new StoreReaders(file);
        writes = new WriteQueue(file, openWriter);
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
    public Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken) =>
        readers.ReadAsync(reader => reader.Snapshot(turn), cancellationToken);

    /// <inheritdoc />
    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        CommitRules.Check(commit);
        return await writes.WriteAsync(writer => TurnRows.Write(writer, commit), cancellationToken);
    }

    /// <inheritdoc />
    public Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken) =>
        readers.ReadAsync(reader => reader.Log(conversation, after, most), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        readers.ReadAsync(reader => reader.Wakeups(conversation), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        readers.ReadAsync(reader => reader.Due(until, most), cancellationToken);

    /// <inheritdoc />
    public Task<bool> ClaimOutboxAsync(
        ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Outbox.Claim(conversation, owner, now, until), cancellationToken);

    /// <inheritdoc />
    public Task<bool> RenewOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset until, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Outbox.Renew(conversation, owner, until), cancellationToken);

    /// <inheritdoc />
    public Task ReleaseOutboxAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Outbox.Release(conversation, owner), cancellationToken);

    /// <inheritdoc />
    public Task<int> ForgetAsync(UserKey user, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Whole(all => all.Retention.Forget(user), _ => true), cancellationToken);

    /// <inheritdoc />
    public Task<bool> EraseAsync(ConversationKey conversation, long version, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Retention.Erase(conversation, version), cancellationToken);

    /// <inheritdoc />
    public Task<int> RetireAsync(DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Whole(all => all.Retention.Retire(before, most), _ => true), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken) =>
        readers.ReadAsync(reader => reader.Outboxes(), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        readers.ReadAsync(reader => reader.Outbox(conversation), cancellationToken);

    /// <inheritdoc />
    public Task<bool> RemoveFromOutboxAsync(long id, string? channelId, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Whole(all => all.Outbox.Remove(id, channelId), _ => true), cancellationToken);

    /// <inheritdoc />
    public async Task<ReadOnlyMemory<byte>> KeyAsync(string name, ReadOnlyMemory<byte> ifMissing, DateTimeOffset now, CancellationToken cancellationToken) =>
        await writes.WriteAsync(writer => writer.Secrets.Key(name, ifMissing, now), cancellationToken);

    /// <inheritdoc />
    public Task AddResumeAsync(
        ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Whole(all => all.Secrets.ReplaceResumes(oldest, hash, access, now), _ => true), cancellationToken);

    /// <inheritdoc />
    public Task<ResumableAccess?> RotateResumeAsync(
        ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> next, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken) =>
        writes.WriteAsync(writer => writer.Whole(all => all.Secrets.RotateResume(hash, next, now, oldest), _ => true), cancellationToken);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await writes.DisposeAsync();
        readers.Dispose();
    }

    /// <summary>Where it is, for an operator.</summary>
    public override string ToString() => $"the file '{file.Path}'";
}
