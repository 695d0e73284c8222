using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads what a turn begins with: one statement, hence one moment.</summary>
internal sealed class SnapshotQuery(SqliteConnection connection)
{
    private readonly Statement statement = Statement.Prepare(
        connection,
        """
        SELECT 'conversation', json, version, last_sequence FROM conversations WHERE channel = $channel AND id = $conversation
        UNION ALL
        SELECT 'user', json, version, 0 FROM users WHERE channel = $userChannel AND id = $user
        UNION ALL
        SELECT 'answer', answers.json, 0, 0 FROM answers JOIN conversations ON key = conversation
        WHERE channel = $channel AND id = $conversation AND inbound_id = $inbound;
        """,
        "$channel", "$conversation", "$userChannel", "$user", "$inbound");

    public TurnSnapshot Read(ConversationKey conversation, UserKey user, string? inboundId)
    {
        using var rows = statement.Query(conversation.Channel, conversation.Id, user.Channel, user.Id, inboundId ?? (object)DBNull.Value);
        var snapshot = new TurnSnapshot(null, null, null, 0);
        while (rows.Read())
        {
            var json = rows.GetFieldValue<byte[]>(1);
            snapshot = rows.GetString(0) switch
            {
                "conversation" => snapshot with { Conversation = new(json, rows.GetInt64(2)), LastSequence = rows.GetInt64(3) },
                "user" => snapshot with { User = new(json, rows.GetInt64(2)) },
                _ => snapshot with { Answer = json },
            };
        }

        return snapshot;
    }
}
