using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads on a connection of its own, which it opens when it is first used and again after a failure.</summary>
internal sealed class StoreReader(SqliteFile file) : IDisposable
{
    private SqliteConnection? connection;
    private SnapshotQuery? snapshots;
    private LogQuery? logs;
    private OutboxQuery? outboxes;
    private WakeupQuery? wakeups;

    /// <summary>Reads a turn's snapshot.</summary>
    public TurnSnapshot Snapshot(TurnLookup turn) => Read(open => (snapshots ??= new SnapshotQuery(open)).Read(turn));

    /// <summary>Reads a part of a log; null where the conversation is not there.</summary>
    public LogPage? Log(ConversationKey conversation, long after, int most) =>
        Read(open => (logs ??= new LogQuery(open)).Read(conversation, after, most));

    /// <summary>Reads which conversations have messages to deliver.</summary>
    public IReadOnlyList<ConversationKey> Outboxes() => Read(open => (outboxes ??= new OutboxQuery(open)).Conversations());

    /// <summary>Reads a conversation's first messages to deliver.</summary>
    public IReadOnlyList<QueuedMessage> Outbox(ConversationKey conversation) =>
        Read(open => (outboxes ??= new OutboxQuery(open)).Of(conversation));

    /// <summary>Reads a conversation's wake-ups.</summary>
    public IReadOnlyList<Wakeup> Wakeups(ConversationKey conversation) => Read(open => (wakeups ??= new WakeupQuery(open)).Of(conversation));

    /// <summary>Reads which conversations have a wake-up due.</summary>
    public IReadOnlyList<ConversationKey> Due(DateTimeOffset until, int most) => Read(open => (wakeups ??= new WakeupQuery(open)).Due(until, most));

    /// <summary>Closes the file; reading again would open it.</summary>
    public void Dispose()
    {
        connection?.Dispose();
        (connection, snapshots, logs, outboxes, wakeups) = (null, null, null, null, null);
    }

    /// <exception cref="TurnStoreException">The data could not be read; the next try opens the file anew.</exception>
    private T Read<T>(Func<SqliteConnection, T> read)
    {
        try
        {
            return read(connection ??= file.OpenReader());
        }
        catch (SqliteException trouble)
        {
            Dispose();
            throw file.Explain(trouble);
        }
    }
}
