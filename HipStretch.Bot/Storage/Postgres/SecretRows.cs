using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Keys, and hashes of what lets a page take up its conversation.</summary>
internal static class SecretRows
{
    private const string Add = "INSERT INTO resumes (hash, conversation, person, made_at) VALUES ($1, $2, $3, $4);";

    private const string Rotate =
        """
        WITH taken AS (DELETE FROM resumes WHERE hash = $1 RETURNING conversation, person, made_at),
        good AS (SELECT conversation, person FROM taken WHERE made_at >= $4),
        added AS (INSERT INTO resumes (hash, conversation, person, made_at) SELECT $2, conversation, person, $3 FROM good)
        SELECT conversation, person FROM good;
        """;

    /// <summary>Keeps a key under a name that is free, and returns the one that the name has: the second statement sees what a faster node wrote.</summary>
    public static async Task<ReadOnlyMemory<byte>> KeyAsync(NpgsqlConnection connection, string name, ReadOnlyMemory<byte> ifMissing, DateTimeOffset now)
    {
        await connection.RunAsync(Statement.Of(
            "INSERT INTO secrets (name, value, made_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING;", name, ifMissing, now.ToUnixTimeMilliseconds()));
        var keys = await connection.QueryAsync(Statement.Of("SELECT value FROM secrets WHERE name = $1;", name), row => row.GetFieldValue<byte[]>(0));
        return keys.Single();
    }

    /// <summary>Keeps what a hash opens, and drops those that were made before a time.</summary>
    public static Task<int> AddResumeAsync(
        NpgsqlConnection connection, ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now, DateTimeOffset oldest) => connection.RunAllAsync(
    [
        Statement.Of(Add, hash, access.Conversation, access.User, now.ToUnixTimeMilliseconds()),
        Statement.Of("DELETE FROM resumes WHERE made_at < $1;", oldest.ToUnixTimeMilliseconds()),
    ]);

    /// <summary>Replaces a hash by another; null, and neither is kept, where it opened nothing, or was made before a time.</summary>
    public static async Task<ResumableAccess?> RotateResumeAsync(
        NpgsqlConnection connection, ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> next, DateTimeOffset now, DateTimeOffset oldest)
    {
        var taken = await connection.QueryAsync(
            Statement.Of(Rotate, hash, next, now.ToUnixTimeMilliseconds(), oldest.ToUnixTimeMilliseconds()),
            row => new ResumableAccess(row.GetString(0), row.GetString(1)));
        return taken.SingleOrDefault();
    }
}
