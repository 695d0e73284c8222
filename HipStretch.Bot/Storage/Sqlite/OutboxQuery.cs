using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads what waits in the outbox.</summary>
internal sealed class OutboxQuery(SqliteConnection connection)
{
    private readonly Statement conversations = Statement.Prepare(
        connection, "SELECT channel, id FROM conversations WHERE key IN (SELECT conversation FROM outbox);");

    private readonly Statement messages = Statement.Prepare(
        connection,
        """
        SELECT outbox.id, kind, channel_id, service_url, outbox.json, queued_at
        FROM outbox JOIN conversations ON conversations.key = outbox.conversation
        LEFT JOIN channel_ids ON channel_ids.conversation = outbox.conversation AND channel_ids.activity_id = outbox.activity_id
        WHERE channel = $channel AND conversations.id = $id ORDER BY outbox.id LIMIT 50;
        """,
        "$channel", "$id");

    public IReadOnlyList<ConversationKey> Conversations()
    {
        var found = new List<ConversationKey>();
        using var rows = conversations.Query();
        while (rows.Read())
            found.Add(new ConversationKey(rows.GetString(0), rows.GetString(1)));
        return found;
    }

    public IReadOnlyList<QueuedMessage> Of(ConversationKey conversation)
    {
        var found = new List<QueuedMessage>();
        using var rows = messages.Query(conversation.Channel, conversation.Id);
        while (rows.Read())
        {
            found.Add(new QueuedMessage(
                rows.GetInt64(0),
                (OutboxKind)rows.GetInt32(1),
                rows.IsDBNull(2) ? null : rows.GetString(2),
                rows.GetString(3),
                rows.GetFieldValue<byte[]>(4),
                DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(5))));
        }

        return found;
    }
}
