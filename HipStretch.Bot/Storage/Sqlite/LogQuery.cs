using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads a conversation's log.</summary>
internal sealed class LogQuery(SqliteConnection connection)
{
    /// <summary>A part ends with the activity that fills it.</summary>
    private const int FullPart = 1024 * 1024;

    private readonly Statement end = Statement.Prepare(
        connection, "SELECT key, last_sequence FROM conversations WHERE channel = $channel AND id = $id;", "$channel", "$id");

    private readonly Statement part = Statement.Prepare(
        connection,
        "SELECT sequence, json FROM activities WHERE conversation = $conversation AND sequence > $after ORDER BY sequence LIMIT $most;",
        "$conversation", "$after", "$most");

    public LogPage? Read(ConversationKey conversation, long after, int most)
    {
        if (End(conversation) is not var (key, last))
            return null;

        // Turns committed between the two statements are in the part: what was read tells how far it goes.
        var activities = new List<ReadOnlyMemory<byte>>();
        var through = Math.Min(after, last);
        var size = 0;
        using var rows = part.Query(key, through, most);
        while (size < FullPart && rows.Read())
        {
            through = rows.GetInt64(0);
            activities.Add(rows.GetFieldValue<byte[]>(1));
            size += activities[^1].Length;
        }

        return new LogPage(activities, through, Math.Max(last, through));
    }

    private (long Key, long Last)? End(ConversationKey conversation)
    {
        using var rows = end.Query(conversation.Channel, conversation.Id);
        return rows.Read() ? (rows.GetInt64(0), rows.GetInt64(1)) : null;
    }
}
