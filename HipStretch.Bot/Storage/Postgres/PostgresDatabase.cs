using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>The database, and how connections to it are set up.</summary>
internal sealed class PostgresDatabase
{
    /// <summary>
    /// Given as a connection starts, these count for more than what the server, the database or the role has. A commit has reached the disk when it
    /// returns, and a node that stops in the middle of a turn keeps its rows from others for half a minute at most.
    /// </summary>
    private const string SessionSettings = "-c synchronous_commit=on -c idle_in_transaction_session_timeout=30s";

    /// <summary>The connections of a node, unless configured: a turn needs one for a few milliseconds, and a server has 100 for all nodes as it comes.</summary>
    private const int Connections = 20;

    /// <summary>More than the statements that we have, so that each is planned once a connection.</summary>
    private const int PreparedStatements = 64;

    private readonly NpgsqlConnectionStringBuilder settings;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings) => this.settings = settings;

    /// <summary>The most connections that a node has at a time.</summary>
    public int MostConnections => settings.MaxPoolSize;

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="TurnStoreException">It is none, or names no host. What it says is not repeated: a password may be in it.</exception>
    public static PostgresDatabase Parse(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            ArgumentException.ThrowIfNullOrWhiteSpace(settings.Host);
            settings.Options = $"{settings.Options} {SessionSettings}".TrimStart();
            // Nothing that we do stays with a connection, so there is nothing to reset.
            settings.NoResetOnClose = true;
            if (!settings.ShouldSerialize("Maximum Pool Size"))
                settings.MaxPoolSize = Math.Max(Connections, settings.MinPoolSize);
            if (!settings.ShouldSerialize("Max Auto Prepare"))
                settings.MaxAutoPrepare = PreparedStatements;
            return new PostgresDatabase(settings);
        }
        catch (Exception trouble) when (trouble is ArgumentException or FormatException)
        {
            throw Unreadable(trouble);
        }
    }

    /// <summary>Makes the pool of connections; none is opened yet.</summary>
    /// <exception cref="TurnStoreException">Settings of the connection string contradict each other.</exception>
    public NpgsqlDataSource BuildSource()
    {
        try
        {
            return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
        }
        catch (Exception trouble) when (trouble is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw Unreadable(trouble);
        }
    }

    /// <summary>Says what went wrong with the database, and what an operator should do.</summary>
    public TurnStoreException Explain(Exception trouble) =>
        new($"{Place("The database")} failed ({PostgresTrouble.Words(trouble)}). {PostgresTrouble.Advice(trouble)}", trouble);

    /// <summary>Says that nobody knows whether a commit is written.</summary>
    public TurnStoreException ExplainUnknownOutcome(Exception trouble) => new(
        $"{Place("The database")} was lost while it committed ({PostgresTrouble.Words(trouble)}), so what was to be written may be there or not. "
        + "Try again: what is there is found.",
        trouble);

    /// <summary>Where it is, for an operator; never with the password.</summary>
    public override string ToString() => Place("the database");

    private string Place(string what) => $"{what} '{settings.Database ?? settings.Username}' at {settings.Host}:{settings.Port}";

    private static TurnStoreException Unreadable(Exception trouble) => new(
        "HipStretch:Storage:Postgres cannot be read as a connection string. "
        + "Write it like 'Host=db.example;Port=5432;Database=hipstretch;Username=hipstretch;Password=...', and put a password with a semicolon in quotes.",
        trouble);
}
