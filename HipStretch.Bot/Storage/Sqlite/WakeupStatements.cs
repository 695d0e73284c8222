using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>The rows of wake-ups, as prepared statements on the writer's connection.</summary>
internal sealed class WakeupStatements(SqliteConnection connection)
{
    private readonly Statement set = Statement.Prepare(
        connection,
        """
        INSERT INTO wakeups (conversation, key, due, json) VALUES ($conversation, $key, $due, $json)
        ON CONFLICT (conversation, key) DO UPDATE SET due = excluded.due, json = excluded.json;
        """,
        "$conversation", "$key", "$due", "$json");

    private readonly Statement clear = Statement.Prepare(
        connection, "DELETE FROM wakeups WHERE conversation = $conversation AND key = $key;", "$conversation", "$key");

    /// <summary>Changes one.</summary>
    public void Change(long conversation, WakeupChange change)
    {
        if (change is WakeupChange.Set { Wakeup: var wakeup })
            set.Run(conversation, wakeup.Key, wakeup.Due.ToUnixTimeMilliseconds(), wakeup.Json);
        else
            clear.Run(conversation, change.Key);
    }
}
