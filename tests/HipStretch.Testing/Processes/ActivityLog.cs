using Microsoft.Data.Sqlite;

namespace HipStretch.Testing.Processes;

/// <summary>What a data directory's log says was said, read beside the program or after it.</summary>
public static class ActivityLog
{
    /// <summary>A conversation's activities, in order: their ids, and their JSON as it is kept.</summary>
    public static IReadOnlyList<(string Id, string Json)> Of(string dataDirectory, string conversation)
    {
        var file = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataDirectory, "hipstretch.db"),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        using var connection = new SqliteConnection(file.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT activities.id, CAST(activities.json AS TEXT) FROM activities JOIN conversations ON key = conversation
            WHERE conversations.id = $id ORDER BY sequence;
            """;
        command.Parameters.AddWithValue("$id", conversation);
        using var rows = command.ExecuteReader();
        var log = new List<(string, string)>();
        while (rows.Read())
        {
            log.Add((rows.GetString(0), rows.GetString(1)));
        }

        return log;
    }
}
