using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads what a turn begins with: one statement, hence one moment.</summary>
internal sealed class SnapshotQuery(SqliteConnection connection)
{
    private readonly Statement statement = Statement.Prepare(
        connection,
        """
        SELECT 'conversation', json, version, last_sequence, '' FROM conversations WHERE channel = $channel AND id = $conversation
        UNION ALL
        SELECT 'user', json, version, 0, '' FROM users WHERE channel = $userChannel AND id = $user
        UNION ALL
        SELECT 'answer', answers.json, 0, 0, '' FROM answers JOIN conversations ON conversations.key = conversation
        WHERE channel = $channel AND id = $conversation AND inbound_id = $inbound
        UNION ALL
        SELECT 'wakeup', wakeups.json, due, 0, wakeups.key FROM wakeups JOIN conversations ON conversations.key = conversation
        WHERE channel = $channel AND id = $conversation
        UNION ALL
        SELECT 'answered', x'', 0, 0, activity_id FROM channel_ids JOIN conversations ON conversations.key = conversation
        WHERE channel = $channel AND id = $conversation AND channel_id = $replyTo;
        """,
        "$channel", "$conversation", "$userChannel", "$user", "$inbound", "$replyTo");

    public TurnSnapshot Read(TurnLookup turn)
    {
        using var rows = statement.Query(
            turn.Conversation.Channel, turn.Conversation.Id, turn.User.Channel, turn.User.Id, OrNull(turn.InboundId), OrNull(turn.ReplyTo));
        var snapshot = TurnSnapshot.Empty;
        while (rows.Read())
        {
            var json = rows.GetFieldValue<byte[]>(1);
            snapshot = rows.GetString(0) switch
            {
                "conversation" => snapshot with { Conversation = new(json, rows.GetInt64(2)), LastSequence = rows.GetInt64(3) },
                "user" => snapshot with { User = new(json, rows.GetInt64(2)) },
                "wakeup" => snapshot with { Wakeups = [.. snapshot.Wakeups, WakeupQuery.Read(rows.GetString(4), rows.GetInt64(2), json)] },
                "answered" => snapshot with { Answered = rows.GetString(4) },
                _ => snapshot with { Answer = json },
            };
        }

        return snapshot;
    }

    private static object OrNull(string? text) => text ?? (object)DBNull.Value;
}
