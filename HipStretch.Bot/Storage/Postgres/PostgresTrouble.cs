using System.Net.Sockets;
using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Tells troubles of the server apart by its codes (postgresql.org/docs/current/errcodes-appendix.html), and says them in words for an operator.</summary>
internal static class PostgresTrouble
{
    /// <summary>Whether this is trouble with the server, and no bug of ours; a host name that nobody knows comes as a bare socket's exception.</summary>
    public static bool IsTrouble(Exception exception) => exception is NpgsqlException or SocketException or IOException or TimeoutException;

    /// <summary>Whether the server itself said no and went on: it has undone the transaction then.</summary>
    public static bool IsRefusal(Exception trouble) => trouble is PostgresException { InvariantSeverity: "ERROR" };

    /// <summary>Whether the same may well work at once: the connection was dead, or two transactions stood in each other's way and the other one went on.</summary>
    public static bool MayPass(Exception trouble) => trouble switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        PostgresException { InvariantSeverity: not "ERROR" } => true,
        NpgsqlException { InnerException: IOException or SocketException } => true,
        _ => false,
    };

    /// <summary>What happened, on one line; what the server quotes of the data is left out.</summary>
    public static string Words(Exception trouble)
    {
        var words = trouble switch
        {
            PostgresException said => $"{said.SqlState}: {said.MessageText}",
            { InnerException: { } inner } => $"{trouble.Message}: {inner.GetBaseException().Message}",
            _ => trouble.Message,
        };
        return words.ReplaceLineEndings(" ").TrimEnd('.');
    }

    /// <summary>What an operator should do about it; one sentence or two.</summary>
    public static string Advice(Exception trouble) => (trouble as PostgresException)?.SqlState switch
    {
        null => "See that the server runs, and that HipStretch:Storage:Postgres has its host and port; a bot that runs takes turns again as soon as it answers.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            "The server stops or starts: a bot that runs takes turns again as soon as it is up.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            "Check the user name and the password in HipStretch:Storage:Postgres, and what the server's pg_hba.conf lets in.",
        PostgresErrorCodes.InvalidCatalogName => "Make that database, or name another in HipStretch:Storage:Postgres.",
        PostgresErrorCodes.InsufficientPrivilege => "Let the role make and change tables there: make it the owner of the database.",
        PostgresErrorCodes.TooManyConnections =>
            "Raise the server's max_connections, or lower 'Maximum Pool Size' in HipStretch:Storage:Postgres: each node has up to 20 connections by default.",
        PostgresErrorCodes.DiskFull => "The server's disk is full: free some space; turns are taken again as soon as there is room.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "This is a standby, or it is set to refuse writes: name the primary in HipStretch:Storage:Postgres.",
        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DeadlockDetected => "Try again; where it happens often, look for what else works on this database.",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => "The data is damaged: stop the bot, keep the data, and restore the last backup.",
        ['2', '3', ..] => "A row breaks a rule of the data: the database was changed by something else, or this is a bug to report.",
        _ => "Keep this message and report it as a bug.",
    };
}
