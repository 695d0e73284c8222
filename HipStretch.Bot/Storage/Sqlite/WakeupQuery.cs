using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Reads which turns are to run later.</summary>
internal sealed class WakeupQuery(SqliteConnection connection)
{
    private readonly Statement wakeups = Statement.Prepare(
        connection,
        """
        SELECT wakeups.key, due, wakeups.json FROM wakeups JOIN conversations ON conversations.key = conversation
        WHERE channel = $channel AND id = $id ORDER BY due, wakeups.key;
        """,
        "$channel", "$id");

    private readonly Statement due = Statement.Prepare(
        connection,
        """
        SELECT channel, id FROM wakeups JOIN conversations ON conversations.key = conversation
        WHERE due <= $until GROUP BY conversation ORDER BY MIN(due) LIMIT $most;
        """,
        "$until", "$most");

    public static Wakeup Read(string key, long due, byte[] json) => new(key, DateTimeOffset.FromUnixTimeMilliseconds(due), json);

    public IReadOnlyList<Wakeup> Of(ConversationKey conversation)
    {
        var found = new List<Wakeup>();
        using var rows = wakeups.Query(conversation.Channel, conversation.Id);
        while (rows.Read())
            found.Add(Read(rows.GetString(0), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
        return found;
    }

    public IReadOnlyList<ConversationKey> Due(DateTimeOffset until, int most)
    {
        var found = new List<ConversationKey>();
        using var rows = due.Query(until.ToUnixTimeMilliseconds(), most);
        while (rows.Read())
            found.Add(new ConversationKey(rows.GetString(0), rows.GetString(1)));
        return found;
    }
}
