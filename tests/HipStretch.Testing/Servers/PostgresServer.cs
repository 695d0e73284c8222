using Npgsql;

namespace HipStretch.Testing.Servers;

/// <summary>
/// A server of the tests' own in a temporary folder, on a socket there. It flushes (fsync), but is set not to wait for that: what we commit must be flushed all the same.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Settings =
        """
        listen_addresses = ''
        max_connections = 300
        shared_buffers = 32MB
        fsync = on
        synchronous_commit = off
        """;

    private readonly DirectoryInfo folder;

    private PostgresServer(DirectoryInfo folder) => this.folder = folder;

    /// <summary>The socket on which it listens.</summary>
    public string Socket => Path.Combine(folder.FullName, ".s.PGSQL.5432");

    private string Data => Path.Combine(folder.FullName, "data");

    /// <summary>Makes one and starts it. The role <c>locked</c> needs the password <c>right</c>, all others none.</summary>
    public static PostgresServer Start()
    {
        var server = new PostgresServer(PostgresPrograms.MakeFolder());
        try
        {
            server.Make();
            server.Resume();
            server.Execute("CREATE ROLE locked LOGIN PASSWORD 'right';");
            return server;
        }
        catch (Exception)
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Ends it like a machine that loses power: nothing is finished.</summary>
    public void Crash() => PostgresPrograms.Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    /// <summary>Starts it again; returns when it takes connections.</summary>
    public void Resume() => PostgresPrograms.Run("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(Data, "server.log"), "start");

    /// <summary>A connection string for a database of it.</summary>
    public string To(string database) => $"Host={folder.FullName};Username=hipstretch;Database={database}";

    /// <summary>Runs a statement, and returns its first value.</summary>
    public object? Execute(string sql, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(To(database) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            Crash();
        folder.Delete(recursive: true);
    }

    private void Make()
    {
        PostgresPrograms.Run("initdb", "-D", Data, "-U", "hipstretch", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions");
        File.AppendAllText(Path.Combine(Data, "postgresql.conf"), $"\n{Settings}\nunix_socket_directories = '{folder.FullName}'\n");
        var access = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(access, $"local all locked scram-sha-256\n{File.ReadAllText(access)}");
    }
}
