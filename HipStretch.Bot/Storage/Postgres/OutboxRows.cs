using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>What is to be done at channels that we call, and which node does it.</summary>
internal static class OutboxRows
{
    private const string AddMessage =
        "INSERT INTO outbox (conversation, kind, activity_id, service_url, json, queued_at) VALUES ($1, $2, $3, $4, $5, $6);";

    private const string RemoveMessage =
        """
        WITH removed AS (DELETE FROM outbox WHERE id = $1 RETURNING conversation, activity_id),
        kept AS (
            INSERT INTO channel_ids (conversation, activity_id, channel_id)
            SELECT conversation, activity_id, $2 FROM removed WHERE $2 IS NOT NULL
            ON CONFLICT (conversation, activity_id) DO UPDATE SET channel_id = excluded.channel_id)
        SELECT 1 FROM removed;
        """;

    private const string ClaimAll =
        """
        INSERT INTO outbox_claims (conversation, owner, until)
        SELECT key, $3, $4 FROM conversations WHERE channel = $1 AND id = $2
        ON CONFLICT (conversation) DO UPDATE SET owner = excluded.owner, until = excluded.until
        WHERE outbox_claims.owner = excluded.owner OR outbox_claims.until < $5;
        """;

    private const string RenewAll =
        "UPDATE outbox_claims SET until = $4 WHERE owner = $3 AND conversation = (SELECT key FROM conversations WHERE channel = $1 AND id = $2);";

    private const string ReleaseAll =
        "DELETE FROM outbox_claims WHERE owner = $3 AND conversation = (SELECT key FROM conversations WHERE channel = $1 AND id = $2);";

    private const string ConversationsWithMessages =
        "SELECT channel, id FROM conversations WHERE key IN (SELECT conversation FROM outbox);";

    private const string FirstMessages =
        """
        SELECT outbox.id, kind, channel_id, service_url, outbox.json, queued_at
        FROM outbox JOIN conversations ON conversations.key = outbox.conversation
        LEFT JOIN channel_ids ON channel_ids.conversation = outbox.conversation AND channel_ids.activity_id = outbox.activity_id
        WHERE channel = $1 AND conversations.id = $2 ORDER BY outbox.id LIMIT 50;
        """;

    /// <summary>Queues a message behind all others, as part of a turn.</summary>
    public static NpgsqlBatchCommand Add(long conversation, OutboxMessage message, DateTimeOffset at) =>
        Statement.Of(AddMessage, conversation, (long)message.Kind, message.ActivityId, message.ServiceUrl, message.Json, at.ToUnixTimeMilliseconds());

    /// <summary>Takes a message out, and keeps the id that the channel gave where it is one; false where it is gone already.</summary>
    public static async Task<bool> RemoveAsync(NpgsqlConnection connection, long id, string? channelId) =>
        (await connection.QueryAsync(Statement.Of(RemoveMessage, id, channelId), _ => true)).Count > 0;

    /// <summary>Claims an outbox for a node; it changes a row where no other node has it.</summary>
    public static NpgsqlBatchCommand Claim(ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until) =>
        Statement.Of(ClaimAll, conversation.Channel, conversation.Id, owner, until.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds());

    /// <summary>Keeps a claim for longer; it changes a row where the node has it.</summary>
    public static NpgsqlBatchCommand Renew(ConversationKey conversation, string owner, DateTimeOffset until) =>
        Statement.Of(RenewAll, conversation.Channel, conversation.Id, owner, until.ToUnixTimeMilliseconds());

    /// <summary>Gives a claim back.</summary>
    public static NpgsqlBatchCommand Release(ConversationKey conversation, string owner) =>
        Statement.Of(ReleaseAll, conversation.Channel, conversation.Id, owner);

    /// <summary>The conversations with messages to deliver.</summary>
    public static Task<IReadOnlyList<ConversationKey>> ConversationsAsync(NpgsqlConnection connection) =>
        connection.QueryAsync(Statement.Of(ConversationsWithMessages), row => new ConversationKey(row.GetString(0), row.GetString(1)));

    /// <summary>A conversation's first messages to deliver.</summary>
    public static Task<IReadOnlyList<QueuedMessage>> OfAsync(NpgsqlConnection connection, ConversationKey conversation) => connection.QueryAsync(
        Statement.Of(FirstMessages, conversation.Channel, conversation.Id),
        row => new QueuedMessage(
            row.GetInt64(0),
            (OutboxKind)row.GetInt64(1),
            row.IsDBNull(2) ? null : row.GetString(2),
            row.GetString(3),
            row.GetFieldValue<byte[]>(4),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))));
}
