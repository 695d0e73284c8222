using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Copies a database as of one moment, beside a server that writes to it.</summary>
internal static class SqliteBackup
{
    /// <summary>Copies it into a new file (0600).</summary>
    /// <returns>How many bytes the copy has.</returns>
    /// <exception cref="TurnStoreException">The copy exists already or cannot be made, or the database cannot be read; nothing is left.</exception>
    public static long Copy(SqliteFile file, string path)
    {
        if (!File.Exists(file.Path))
        {
            throw new TurnStoreException($"There is no data file '{file.Path}'. Name the folder that the server uses in HipStretch:DataDirectory.");
        }

        PrivateFolder.NewFile(path);
        try
        {
            using var source = file.OpenReader();
            using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
            copy.Open();
            source.BackupDatabase(copy);
            using var single = new SqliteCommand("PRAGMA journal_mode = DELETE;", copy);
            single.ExecuteNonQuery();
        }
        catch (SqliteException trouble)
        {
            File.Delete(path);
            throw file.Explain(trouble);
        }

        return new FileInfo(path).Length;
    }
}
