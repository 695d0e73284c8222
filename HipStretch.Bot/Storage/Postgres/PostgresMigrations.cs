using HipStretch.Bot.Storage.Migrations;
using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Brings a database up to date by the numbered SQL files in Migrations/Postgres; the table <c>schema_version</c> says which it has.</summary>
internal static class PostgresMigrations
{
    /// <summary>Nodes that start at once wait here for each other; the number means nothing but must never change.</summary>
    private const string Lock = "SELECT pg_advisory_xact_lock(7231894460237851);";

    /// <summary>In seconds: another node may be at it, and a large database takes its time.</summary>
    private const int Patience = 600;

    private static readonly IReadOnlyList<string> Scripts = MigrationScripts.Of("Postgres");

    /// <summary>The newest version that this program knows, from 1.</summary>
    public static int Newest => Scripts.Count;

    /// <summary>Runs what is missing, all in one transaction and on one node at a time; a database that is up to date is left alone.</summary>
    /// <exception cref="TurnStoreException">A newer program wrote the database, or it cannot hold every text.</exception>
    public static void Run(NpgsqlConnection connection, PostgresDatabase database)
    {
        using var transaction = connection.BeginTransaction();
        Ask(connection, Lock);
        if (Ask(connection, "SHOW server_encoding;") is var encoding and not "UTF8")
        {
            throw new TurnStoreException($"In {database} texts are kept as {encoding}, which does not have every character. Make a database WITH ENCODING 'UTF8'.");
        }

        var version = Version(connection);
        if (version > Newest)
        {
            throw new TurnStoreException(
                $"In {database} the tables have version {version}; this program knows versions up to {Newest}. "
                + "Run the newer program that wrote them, or restore a backup from before the upgrade.");
        }

        foreach (var script in Scripts.Skip(version))
            Ask(connection, script);
        if (version < Newest)
            Ask(connection, FormattableString.Invariant($"DELETE FROM schema_version; INSERT INTO schema_version (version) VALUES ({Newest});"));
        transaction.Commit();
    }

    private static int Version(NpgsqlConnection connection)
    {
        if (Ask(connection, "SELECT to_regclass('schema_version')::text;") is string)
            return Ask(connection, "SELECT version FROM schema_version;") is int version ? version : 0;
        Ask(connection, "CREATE TABLE schema_version (version integer NOT NULL);");
        return 0;
    }

    private static object? Ask(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
        return command.ExecuteScalar();
    }
}
