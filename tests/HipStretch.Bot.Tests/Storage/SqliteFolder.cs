using System.Globalization;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>A data directory of a test's own, gone when the test is.</summary>
internal sealed class SqliteFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("hipstretch-");

    public StorageOptions Options => new() { DataDirectory = Path.Combine(parent.FullName, "data") };

    public SqliteFile File => new(Path.Combine(Options.DataDirectory, SqliteFile.Name));

    public IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation)
    {
        using var connection = File.OpenReader();
        using var command = new SqliteCommand(
            """
            SELECT sequence, activities.id FROM activities JOIN conversations ON key = conversation
            WHERE channel = 'directline' AND conversations.id = $id ORDER BY sequence;
            """,
            connection);
        command.Parameters.AddWithValue("$id", conversation);
        using var rows = command.ExecuteReader();
        var log = new List<(long, string)>();
        while (rows.Read())
            log.Add((rows.GetInt64(0), rows.GetString(1)));
        return log;
    }

    public void Execute(string sql)
    {
        using var connection = File.OpenWriter();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public static string? Ask(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose() => parent.Delete(recursive: true);
}
