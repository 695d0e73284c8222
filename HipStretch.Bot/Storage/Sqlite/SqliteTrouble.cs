using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Says SQLite's result codes (sqlite.org/rescode.html) in words for an operator.</summary>
internal static class SqliteTrouble
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Io = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    /// <summary>Whether the transaction can go on without the statement that failed: SQLite undid that statement and no more.</summary>
    public static bool IsOfOneStatement(Exception trouble) =>
        trouble is not SqliteException sqlite || sqlite.SqliteErrorCode is Constraint;

    /// <summary>What an operator should do about a primary result code; one sentence or two.</summary>
    public static string Advice(int code) => code switch
    {
        Busy or Locked => "Another program holds it: stop that program, and let one server alone use the data directory.",
        ReadOnly or CannotOpen => "Let the server's account read and write the file and its folder.",
        Io => "The disk refused to read or write: look at the system's log, and check the disk.",
        Corrupt or NotADatabase => "The file is damaged: stop the server, keep the file, and restore the last backup.",
        Full => "The disk is full: free some space; turns are taken again as soon as there is room, without a restart.",
        Constraint => "A row breaks a rule of the data: the file was changed by something else, or this is a bug to report.",
        _ => "Keep this message and report it as a bug.",
    };
}
