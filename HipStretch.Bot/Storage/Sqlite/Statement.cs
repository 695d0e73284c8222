using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>One SQL statement, compiled once and run many times on its connection, which frees it when it closes.</summary>
internal sealed class Statement
{
    private readonly SqliteCommand command;

    private Statement(SqliteCommand command) => this.command = command;

    /// <summary>Compiles a statement.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The text, with named parameters.</param>
    /// <param name="parameters">The parameters' names in the order in which values will be given.</param>
    public static Statement Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        command.Prepare();
        return new Statement(command);
    }

    /// <summary>Runs it with these values, one a parameter; returns how many rows changed.</summary>
    public int Run(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs it with these values, one a parameter; the reader must be disposed before the next run.</summary>
    public SqliteDataReader Query(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return command.ExecuteReader();
    }

    private void Bind(ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] is ReadOnlyMemory<byte> bytes ? WholeArray(bytes) : values[i];
    }

    // The library takes arrays alone; memory that is all of its array, as stored JSON mostly is, need not be copied.
    private static byte[] WholeArray(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part) && part.Array is { } all && all.Length == bytes.Length ? all : bytes.ToArray();
}
