using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Which turns are to run later.</summary>
internal static class WakeupRows
{
    private const string Set =
        """
        INSERT INTO wakeups (conversation, key, due, json) VALUES ($1, $2, $3, $4)
        ON CONFLICT (conversation, key) DO UPDATE SET due = excluded.due, json = excluded.json;
        """;

    private const string OfConversation =
        """
        SELECT wakeups.key, due, wakeups.json FROM wakeups JOIN conversations ON conversations.key = conversation
        WHERE channel = $1 AND id = $2 ORDER BY due, wakeups.key;
        """;

    private const string DueConversations =
        """
        SELECT channel, id FROM wakeups JOIN conversations ON conversations.key = conversation
        WHERE due <= $1 GROUP BY conversations.key ORDER BY min(due) LIMIT $2;
        """;

    /// <summary>Changes one, as part of a turn.</summary>
    public static NpgsqlBatchCommand Change(long conversation, WakeupChange change) => change is WakeupChange.Set { Wakeup: var wakeup }
        ? Statement.Of(Set, conversation, wakeup.Key, wakeup.Due.ToUnixTimeMilliseconds(), wakeup.Json)
        : Statement.Of("DELETE FROM wakeups WHERE conversation = $1 AND key = $2;", conversation, change.Key);

    /// <summary>A wake-up from its columns.</summary>
    public static Wakeup Read(string key, long due, byte[] json) => new(key, DateTimeOffset.FromUnixTimeMilliseconds(due), json);

    /// <summary>A conversation's wake-ups, the earliest first.</summary>
    public static Task<IReadOnlyList<Wakeup>> OfAsync(NpgsqlConnection connection, ConversationKey conversation) => connection.QueryAsync(
        Statement.Of(OfConversation, conversation.Channel, conversation.Id),
        row => Read(row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)));

    /// <summary>The conversations with one due, the longest overdue first.</summary>
    public static Task<IReadOnlyList<ConversationKey>> DueAsync(NpgsqlConnection connection, DateTimeOffset until, long most) =>
        connection.QueryAsync(
            Statement.Of(DueConversations, until.ToUnixTimeMilliseconds(), most), row => new ConversationKey(row.GetString(0), row.GetString(1)));
}
