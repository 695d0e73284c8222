using Npgsql;
using NpgsqlTypes;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>
/// SQL statements with values for <c>$1</c>, <c>$2</c> and so on. The library prepares each text by itself once it has come twice on a connection.
/// </summary>
internal static class Statement
{
    /// <summary>A statement to run.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="values">Texts, numbers and bytes; null and a text that can be no id are unknown, and so equal to nothing.</param>
    public static NpgsqlBatchCommand Of(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            statement.Parameters.Add(Parameter(value));
        return statement;
    }

    /// <summary>Runs a statement; returns how many rows changed.</summary>
    public static Task<int> RunAsync(this NpgsqlConnection connection, NpgsqlBatchCommand statement) => connection.RunAllAsync([statement]);

    /// <summary>Runs statements in one round trip; each then knows how many rows it changed. Returns how many that were in all.</summary>
    public static async Task<int> RunAllAsync(this NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> statements)
    {
        await using var batch = Batch(connection, statements);
        return await batch.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>Runs a statement and reads its rows.</summary>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(this NpgsqlConnection connection, NpgsqlBatchCommand statement, Func<NpgsqlDataReader, T> read)
    {
        await using var batch = Batch(connection, [statement]);
        await using var rows = await batch.ExecuteReaderAsync(CancellationToken.None);
        var all = new List<T>();
        while (await rows.ReadAsync(CancellationToken.None))
            all.Add(read(rows));
        return all;
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> statements)
    {
        var batch = connection.CreateBatch();
        foreach (var statement in statements)
            batch.BatchCommands.Add(statement);
        return batch;
    }

    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        ReadOnlyMemory<byte> bytes => new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = bytes, NpgsqlDbType = NpgsqlDbType.Bytea },
        long number => new NpgsqlParameter<long> { TypedValue = number, NpgsqlDbType = NpgsqlDbType.Bigint },
        string text when CommitRules.IsId(text) => new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Text },
        null or string => new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
        _ => throw new ArgumentException($"No column takes a {value.GetType().Name}.", nameof(value)),
    };
}
