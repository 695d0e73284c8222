using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>The rows of keys and resumes, as prepared statements on the writer's connection.</summary>
internal sealed class SecretStatements(SqliteConnection connection)
{
    private readonly Statement addKey = Statement.Prepare(
        connection,
        "INSERT INTO secrets (name, value, made_at) VALUES ($name, $value, $at) ON CONFLICT (name) DO NOTHING;",
        "$name", "$value", "$at");

    private readonly Statement readKey = Statement.Prepare(connection, "SELECT value FROM secrets WHERE name = $name;", "$name");

    private readonly Statement addResume = Statement.Prepare(
        connection,
        "INSERT INTO resumes (hash, conversation, user, made_at) VALUES ($hash, $conversation, $user, $at);",
        "$hash", "$conversation", "$user", "$at");

    private readonly Statement takeResume = Statement.Prepare(
        connection, "DELETE FROM resumes WHERE hash = $hash RETURNING conversation, user, made_at;", "$hash");

    private readonly Statement dropResumes = Statement.Prepare(connection, "DELETE FROM resumes WHERE made_at < $oldest;", "$oldest");

    /// <summary>Keeps a key under a name that is free, and returns the one that the name has.</summary>
    public byte[] Key(string name, ReadOnlyMemory<byte> ifMissing, DateTimeOffset now)
    {
        addKey.Run(name, ifMissing, now.ToUnixTimeMilliseconds());
        using var rows = readKey.Query(name);
        rows.Read();
        return rows.GetFieldValue<byte[]>(0);
    }

    /// <summary>Keeps what a hash opens, and drops those that were made before a time; returns how many that were.</summary>
    public int ReplaceResumes(DateTimeOffset oldest, ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now)
    {
        Add(hash, access, now);
        return dropResumes.Run(oldest.ToUnixTimeMilliseconds());
    }

    /// <summary>Replaces a hash by another; null, and neither is kept, where it opened nothing, or was made before a time.</summary>
    public ResumableAccess? RotateResume(ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> next, DateTimeOffset now, DateTimeOffset oldest)
    {
        if (Take(hash, oldest) is not { } access)
            return null;
        Add(next, access, now);
        return access;
    }

    private void Add(ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now) =>
        addResume.Run(hash, access.Conversation, access.User, now.ToUnixTimeMilliseconds());

    private ResumableAccess? Take(ReadOnlyMemory<byte> hash, DateTimeOffset oldest)
    {
        using var rows = takeResume.Query(hash);
        return rows.Read() && rows.GetInt64(2) >= oldest.ToUnixTimeMilliseconds() ? new ResumableAccess(rows.GetString(0), rows.GetString(1)) : null;
    }
}
