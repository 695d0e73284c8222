using System.Globalization;
using HipStretch.Bot.Storage.Migrations;
using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Brings a database up to date by the numbered SQL files in Migrations/Sqlite; <c>user_version</c> says which it has.</summary>
internal static class SqliteMigrations
{
    private static readonly IReadOnlyList<string> Scripts = MigrationScripts.Of("Sqlite");

    /// <summary>The newest version that this program knows, from 1.</summary>
    public static int Newest => Scripts.Count;

    /// <summary>Runs what is missing, all in one transaction; a database that is up to date is left alone.</summary>
    /// <exception cref="TurnStoreException">A newer program wrote the database; this one could damage it.</exception>
    public static void Run(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection, transaction);
        if (version > Newest)
        {
            throw new TurnStoreException(
                $"The data file '{connection.DataSource}' has version {version}; this program knows versions up to {Newest}. "
                + "Run the newer program that wrote it, or restore a backup from before the upgrade.");
        }

        foreach (var script in Scripts.Skip(version))
            Execute(connection, transaction, script);
        if (version < Newest)
            Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Newest};"));
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = new SqliteCommand("PRAGMA user_version;", connection, transaction);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = new SqliteCommand(sql, connection, transaction);
        command.ExecuteNonQuery();
    }
}
