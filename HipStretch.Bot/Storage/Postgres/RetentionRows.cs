using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>
/// Takes rows away for good. A person's state goes before their conversations: a turn that is just changing that state is waited for, and the statement after it
/// sees the conversation that the turn may have begun.
/// </summary>
internal static class RetentionRows
{
    private const string RetireConversations =
        """
        WITH old AS MATERIALIZED (
            SELECT key FROM conversations WHERE changed_at < $1
            AND NOT EXISTS (SELECT 1 FROM wakeups WHERE conversation = conversations.key AND due >= $1)
            ORDER BY changed_at LIMIT $2 FOR UPDATE SKIP LOCKED)
        DELETE FROM conversations USING old WHERE conversations.key = old.key;
        """;

    private const string RetireUsers =
        """
        WITH old AS MATERIALIZED (
            SELECT key FROM users WHERE changed_at < $1
            AND NOT EXISTS (SELECT 1 FROM speakers WHERE speakers.channel = users.channel AND speakers.id = users.id)
            ORDER BY changed_at LIMIT $2 FOR UPDATE SKIP LOCKED)
        DELETE FROM users USING old WHERE users.key = old.key;
        """;

    private static readonly string[] TablesOfOne = ["activities", "answers", "outbox", "wakeups", "channel_ids", "speakers"];

    /// <summary>Notes that a person took part in a conversation.</summary>
    public static NpgsqlBatchCommand AddSpeaker(long conversation, UserKey user) => Statement.Of(
        "INSERT INTO speakers (conversation, channel, id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING;", conversation, user.Channel, user.Id);

    /// <summary>Takes away all of a person but one conversation, of which the row stays and nothing else.</summary>
    public static IEnumerable<NpgsqlBatchCommand> ForgetBut(long kept, UserKey user) =>
        [.. TablesOfOne.Select(table => Statement.Of($"DELETE FROM {table} WHERE conversation = $1;", kept)), .. ForgetStates(user), ForgetOthers(kept, user)];

    /// <summary>Takes away all of a person; returns how many conversations that were.</summary>
    public static async Task<int> ForgetAsync(NpgsqlConnection connection, UserKey user)
    {
        var conversations = ForgetOthers(0, user);
        await connection.RunAllAsync([.. ForgetStates(user), conversations]);
        return conversations.RecordsAffected;
    }

    /// <summary>Takes away one conversation of that version.</summary>
    public static NpgsqlBatchCommand Erase(ConversationKey conversation, long version) =>
        Statement.Of("DELETE FROM conversations WHERE channel = $1 AND id = $2 AND version = $3;", conversation.Channel, conversation.Id, version);

    /// <summary>Takes away what nobody changed since a time, but what a turn is just changing; returns how much that was.</summary>
    public static Task<int> RetireAsync(NpgsqlConnection connection, DateTimeOffset before, long most) => connection.RunAllAsync(
    [
        Statement.Of(RetireConversations, before.ToUnixTimeMilliseconds(), most),
        Statement.Of(RetireUsers, before.ToUnixTimeMilliseconds(), most),
    ]);

    private static NpgsqlBatchCommand[] ForgetStates(UserKey user) =>
    [
        Statement.Of("DELETE FROM users WHERE channel = $1 AND id = $2;", user.Channel, user.Id),
        Statement.Of("DELETE FROM resumes WHERE person = $1;", user.Id),
    ];

    private static NpgsqlBatchCommand ForgetOthers(long kept, UserKey user) => Statement.Of(
        "DELETE FROM conversations WHERE key IN (SELECT conversation FROM speakers WHERE channel = $1 AND id = $2) AND key <> $3;",
        user.Channel, user.Id, kept);
}
