using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Reads a conversation's log: one statement, hence one moment.</summary>
internal static class LogQuery
{
    /// <summary>A part ends with the activity that fills it.</summary>
    private const long FullPart = 1024 * 1024;

    private const string Sql =
        """
        SELECT last_sequence, said.sequence, said.json
        FROM conversations LEFT JOIN LATERAL (
            SELECT sequence, json, sum(octet_length(json)) OVER (ORDER BY sequence) - octet_length(json) AS size_before
            FROM (
                SELECT sequence, json FROM activities
                WHERE conversation = conversations.key AND sequence > $3 ORDER BY sequence LIMIT $4
            ) AS part
        ) AS said ON said.size_before < $5
        WHERE channel = $1 AND id = $2 ORDER BY said.sequence;
        """;

    public static async Task<LogPage?> ReadAsync(NpgsqlConnection connection, ConversationKey conversation, long after, long most)
    {
        var rows = await connection.QueryAsync(
            Statement.Of(Sql, conversation.Channel, conversation.Id, after, most, FullPart),
            row => (Last: row.GetInt64(0), Entry: row.IsDBNull(1) ? (LogEntry?)null : new LogEntry(row.GetInt64(1), row.GetFieldValue<byte[]>(2))));
        if (rows is not [var (last, _), ..])
            return null;
        var entries = rows.Select(row => row.Entry).OfType<LogEntry>().ToArray();
        return new LogPage(entries, entries is [.., var end] ? end.Sequence : Math.Min(after, last), last);
    }
}
