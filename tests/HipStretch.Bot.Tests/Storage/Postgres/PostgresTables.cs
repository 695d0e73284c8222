using HipStretch.Bot.Storage.Postgres;
using HipStretch.Testing.Servers;
using Npgsql;

namespace HipStretch.Bot.Tests.Storage.Postgres;

/// <summary>A database of a test class's own; each test finds its tables empty.</summary>
public sealed class PostgresTables(SharedPostgresServer shared)
{
    private string? database;

    internal PostgresServer Server => shared.Server;

    internal string Name => database ??= shared.Make();

    internal string ConnectionString => Server.To(Name);

    /// <summary>Opens a store on tables that were just emptied.</summary>
    internal PostgresTurnStore Open(string settings = "")
    {
        Execute("DELETE FROM conversations; DELETE FROM users; DELETE FROM secrets; DELETE FROM resumes;");
        return Reopen(settings);
    }

    /// <summary>Opens a store on the tables as they are.</summary>
    internal PostgresTurnStore Reopen(string settings = "") => PostgresTurnStore.Open(PostgresDatabase.Parse($"{ConnectionString};{settings}"));

    internal object? Execute(string sql) => Server.Execute(sql, Name);

    internal IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation)
    {
        using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(
            """
            SELECT sequence, activities.id FROM activities JOIN conversations ON key = conversation
            WHERE channel = 'directline' AND conversations.id = $1 ORDER BY sequence;
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter { Value = conversation });
        using var rows = command.ExecuteReader();
        var log = new List<(long, string)>();
        while (rows.Read())
            log.Add((rows.GetInt64(0), rows.GetString(1)));
        return log;
    }
}
