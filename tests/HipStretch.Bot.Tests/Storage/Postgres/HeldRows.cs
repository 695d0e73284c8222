using Npgsql;

namespace HipStretch.Bot.Tests.Storage.Postgres;

/// <summary>Somebody else's transaction, which holds rows until it lets go of them, and changes nothing then.</summary>
internal sealed class HeldRows : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    public HeldRows(string connectionString, string sql)
    {
        connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        connection.Open();
        transaction = connection.BeginTransaction();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public void Release() => transaction.Rollback();

    public void Dispose() => connection.Dispose();
}
