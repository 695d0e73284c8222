using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads snapshots on a connection of its own: one statement, hence one moment.</summary>
internal sealed class TurnReader(SqliteFile file) : IDisposable
{
    private const string Sql =
        """
        SELECT 'conversation', json, version FROM conversations WHERE channel = $channel AND id = $conversation
        UNION ALL
        SELECT 'user', json, version FROM users WHERE channel = $userChannel AND id = $user
        UNION ALL
        SELECT 'answer', answers.json, 0 FROM answers JOIN conversations ON key = conversation
        WHERE channel = $channel AND id = $conversation AND inbound_id = $inbound;
        """;

    private SqliteConnection? connection;
    private Statement? statement;

    /// <summary>Reads a turn's snapshot.</summary>
    /// <exception cref="TurnStoreException">The data could not be read; the next try opens the file anew.</exception>
    public TurnSnapshot Read(ConversationKey conversation, UserKey user, string? inboundId)
    {
        try
        {
            connection ??= file.OpenReader();
            statement ??= Statement.Prepare(connection, Sql, "$channel", "$conversation", "$userChannel", "$user", "$inbound");
            using var rows = statement.Query(
                conversation.Channel, conversation.Id, user.Channel, user.Id, inboundId ?? (object)DBNull.Value);
            return Snapshot(rows);
        }
        catch (SqliteException trouble)
        {
            Dispose();
            throw file.Explain(trouble);
        }
    }

    /// <summary>Closes the file; reading again would open it.</summary>
    public void Dispose()
    {
        connection?.Dispose();
        connection = null;
        statement = null;
    }

    private static TurnSnapshot Snapshot(SqliteDataReader rows)
    {
        var snapshot = new TurnSnapshot(null, null, null);
        while (rows.Read())
        {
            var json = rows.GetFieldValue<byte[]>(1);
            snapshot = rows.GetString(0) switch
            {
                "conversation" => snapshot with { Conversation = new(json, rows.GetInt64(2)) },
                "user" => snapshot with { User = new(json, rows.GetInt64(2)) },
                _ => snapshot with { Answer = json },
            };
        }

        return snapshot;
    }
}
