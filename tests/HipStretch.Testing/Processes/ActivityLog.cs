using System.Text;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sealing;
using Microsoft.Data.Sqlite;

namespace HipStretch.Testing.Processes;

/// <summary>What a data directory's log says was said, read beside the program or after it.</summary>
public static class ActivityLog
{
    /// <summary>A conversation's activities, in order: their ids, and their JSON, opened with the keys of the directory.</summary>
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
            SELECT activities.id, activities.json, channel FROM activities JOIN conversations ON key = conversation
            WHERE conversations.id = $id ORDER BY sequence;
            """;
        command.Parameters.AddWithValue("$id", conversation);
        var seals = new Seals(KeyFolderSeal.In(dataDirectory));
        using var rows = command.ExecuteReader();
        var log = new List<(string, string)>();
        while (rows.Read())
        {
            var json = seals.Open(rows.GetFieldValue<byte[]>(1), SealedPlace.Activity(new ConversationKey(rows.GetString(2), conversation)));
            log.Add((rows.GetString(0), Encoding.UTF8.GetString(json.Span)));
        }

        return log;
    }
}
