using System.Data.Common;
using System.Text;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sealing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HipStretch.Testing.Processes;

/// <summary>What a store's log says was said, read beside the program or after it.</summary>
public sealed class ActivityLog
{
    private readonly Func<DbConnection> connect;
    private readonly Seals seals;

    private ActivityLog(Func<DbConnection> connect, Seals seals) => (this.connect, this.seals) = (connect, seals);

    /// <summary>The log in a data directory, opened with the keys there.</summary>
    public static ActivityLog InFolder(string dataDirectory)
    {
        var file = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataDirectory, "hipstretch.db"),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        return new(() => new SqliteConnection(file.ToString()), new Seals(KeyFolderSeal.In(dataDirectory)));
    }

    /// <summary>The log in a PostgreSQL database, opened with a key of configuration.</summary>
    /// <param name="connectionString">Where the database is.</param>
    /// <param name="key">The key with which everything there was sealed, 32 bytes.</param>
    public static ActivityLog InPostgres(string connectionString, byte[] key) =>
        new(() => new NpgsqlConnection($"{connectionString};Pooling=false"), new Seals(new ConfiguredSeal([key])));

    /// <summary>A conversation's activities in a data directory, in order: their ids, and their JSON.</summary>
    public static IReadOnlyList<(string Id, string Json)> Of(string dataDirectory, string conversation) => InFolder(dataDirectory).Of(conversation);

    /// <summary>A conversation's activities, in order: their ids, and their JSON.</summary>
    public IReadOnlyList<(string Id, string Json)> Of(string conversation)
    {
        using var connection = connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT activities.id, activities.json, channel FROM activities JOIN conversations ON key = conversation
            WHERE conversations.id = @id ORDER BY sequence;
            """;
        var id = command.CreateParameter();
        (id.ParameterName, id.Value) = ("@id", conversation);
        command.Parameters.Add(id);
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
