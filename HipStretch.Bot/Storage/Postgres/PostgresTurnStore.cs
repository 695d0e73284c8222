using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>
/// The store for several servers: one PostgreSQL database. Disposing it takes no more turns and ends when those that were begun are written.
/// </summary>
internal sealed class PostgresTurnStore : ITurnStore, IOutboxStore, IRetentionStore, ISecretStore, IAsyncDisposable
{
    private readonly PostgresDatabase database;
    private readonly PostgresWork work;

    private PostgresTurnStore(PostgresDatabase database, NpgsqlDataSource source)
    {
        this.database = database;
        work = new PostgresWork(database, source);
    }

    /// <summary>Opens the store in a database that exists; makes its tables where they are missing, and brings older ones up to date.</summary>
    /// <exception cref="TurnStoreException">The database cannot be reached or used, or its tables are newer than the program.</exception>
    public static PostgresTurnStore Open(PostgresDatabase database)
    {
        var source = database.BuildSource();
        try
        {
            using var connection = source.OpenConnection();
            PostgresMigrations.Run(connection, database);
        }
        catch (Exception trouble) when (trouble is TurnStoreException || PostgresTrouble.IsTrouble(trouble))
        {
            source.Dispose();
            throw trouble as TurnStoreException ?? database.Explain(trouble);
        }

        return new PostgresTurnStore(database, source);
    }

    /// <inheritdoc />
    public Task<TurnSnapshot> LoadAsync(TurnLookup turn, CancellationToken cancellationToken) =>
        work.ReadAsync(connection => SnapshotQuery.ReadAsync(connection, turn), cancellationToken);

    /// <inheritdoc />
    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        CommitRules.Check(commit);
        return await work.WriteAsync(connection => TurnRows.WriteAsync(connection, commit), cancellationToken, result => result is CommitResult.Committed);
    }

    /// <inheritdoc />
    public Task<LogPage?> ReadLogAsync(ConversationKey conversation, long after, int most, CancellationToken cancellationToken) =>
        work.ReadAsync(connection => LogQuery.ReadAsync(connection, conversation, after, most), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<Wakeup>> ReadWakeupsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        work.ReadAsync(connection => WakeupRows.OfAsync(connection, conversation), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationKey>> ReadDueAsync(DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        work.ReadAsync(connection => WakeupRows.DueAsync(connection, until, most), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationKey>> ReadOutboxesAsync(CancellationToken cancellationToken) =>
        work.ReadAsync(OutboxRows.ConversationsAsync, cancellationToken);

    /// <inheritdoc />
    public async Task<bool> ClaimOutboxAsync(
        ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken) =>
        await RunAsync(() => OutboxRows.Claim(conversation, owner, now, until), cancellationToken) == 1;

    /// <inheritdoc />
    public async Task<bool> RenewOutboxAsync(ConversationKey conversation, string owner, DateTimeOffset until, CancellationToken cancellationToken) =>
        await RunAsync(() => OutboxRows.Renew(conversation, owner, until), cancellationToken) == 1;

    /// <inheritdoc />
    public Task ReleaseOutboxAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken) =>
        RunAsync(() => OutboxRows.Release(conversation, owner), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<QueuedMessage>> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        work.ReadAsync(connection => OutboxRows.OfAsync(connection, conversation), cancellationToken);

    /// <inheritdoc />
    public Task<bool> RemoveFromOutboxAsync(long id, string? channelId, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => OutboxRows.RemoveAsync(connection, id, channelId), cancellationToken);

    /// <inheritdoc />
    public Task<int> ForgetAsync(UserKey user, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => RetentionRows.ForgetAsync(connection, user), cancellationToken);

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ConversationKey conversation, long version, CancellationToken cancellationToken) =>
        await RunAsync(() => RetentionRows.Erase(conversation, version), cancellationToken) == 1;

    /// <inheritdoc />
    public Task<int> RetireAsync(DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => RetentionRows.RetireAsync(connection, before, most), cancellationToken);

    /// <inheritdoc />
    public Task<ReadOnlyMemory<byte>> KeyAsync(string name, ReadOnlyMemory<byte> ifMissing, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => SecretRows.KeyAsync(connection, name, ifMissing, now), cancellationToken);

    /// <inheritdoc />
    public Task AddResumeAsync(
        ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => SecretRows.AddResumeAsync(connection, hash, access, now, oldest), cancellationToken);

    /// <inheritdoc />
    public Task<ResumableAccess?> RotateResumeAsync(
        ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> next, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => SecretRows.RotateResumeAsync(connection, hash, next, now, oldest), cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => work.DisposeAsync();

    /// <summary>Where it is, for an operator.</summary>
    public override string ToString() => database.ToString();

    private Task<int> RunAsync(Func<NpgsqlBatchCommand> statement, CancellationToken cancellationToken) =>
        work.WriteAsync(connection => connection.RunAsync(statement()), cancellationToken);
}
