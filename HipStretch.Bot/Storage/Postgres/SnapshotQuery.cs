using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Reads what a turn begins with: one statement, hence one moment.</summary>
internal static class SnapshotQuery
{
    private const string Sql =
        """
        SELECT 'conversation', json, version, last_sequence, '' FROM conversations WHERE channel = $1 AND id = $2
        UNION ALL
        SELECT 'user', json, version, 0, '' FROM users WHERE channel = $3 AND id = $4
        UNION ALL
        SELECT 'answer', answers.json, 0, 0, '' FROM answers JOIN conversations ON conversations.key = conversation
        WHERE channel = $1 AND id = $2 AND inbound_id = $5
        UNION ALL
        SELECT 'wakeup', wakeups.json, due, 0, wakeups.key FROM wakeups JOIN conversations ON conversations.key = conversation
        WHERE channel = $1 AND id = $2
        UNION ALL
        SELECT 'answered', ''::bytea, 0, 0, activity_id FROM channel_ids JOIN conversations ON conversations.key = conversation
        WHERE channel = $1 AND id = $2 AND channel_id = $6;
        """;

    public static async Task<TurnSnapshot> ReadAsync(NpgsqlConnection connection, TurnLookup turn)
    {
        var statement = Statement.Of(Sql, turn.Conversation.Channel, turn.Conversation.Id, turn.User.Channel, turn.User.Id, turn.InboundId, turn.ReplyTo);
        var rows = await connection.QueryAsync(
            statement,
            row => (What: row.GetString(0), Json: row.GetFieldValue<byte[]>(1), Number: row.GetInt64(2), Last: row.GetInt64(3), Name: row.GetString(4)));
        return rows.Aggregate(TurnSnapshot.Empty, (snapshot, row) => row.What switch
        {
            "conversation" => snapshot with { Conversation = new(row.Json, row.Number), LastSequence = row.Last },
            "user" => snapshot with { User = new(row.Json, row.Number) },
            "wakeup" => snapshot with { Wakeups = [.. snapshot.Wakeups, WakeupRows.Read(row.Name, row.Number, row.Json)] },
            "answered" => snapshot with { Answered = row.Name },
            _ => snapshot with { Answer = row.Json },
        });
    }
}
