using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Takes rows away for good, by prepared statements on the writer's connection.</summary>
internal sealed class RetentionStatements(SqliteConnection connection)
{
    private readonly Statement addSpeaker = Statement.Prepare(
        connection,
        "INSERT INTO speakers (conversation, channel, id) VALUES ($conversation, $channel, $id) ON CONFLICT DO NOTHING;",
        "$conversation", "$channel", "$id");

    private readonly Statement forgetOthers = Statement.Prepare(
        connection,
        """
        DELETE FROM conversations
        WHERE key IN (SELECT conversation FROM speakers WHERE channel = $channel AND id = $id) AND key <> $kept;
        """,
        "$channel", "$id", "$kept");

    private readonly Statement forgetState = Statement.Prepare(connection, "DELETE FROM users WHERE channel = $channel AND id = $id;", "$channel", "$id");

    private readonly Statement forgetResumes = Statement.Prepare(connection, "DELETE FROM resumes WHERE user = $id;", "$id");

    private readonly Statement[] emptyOne =
    [
        Statement.Prepare(connection, "DELETE FROM activities WHERE conversation = $conversation;", "$conversation"),
        Statement.Prepare(connection, "DELETE FROM answers WHERE conversation = $conversation;", "$conversation"),
        Statement.Prepare(connection, "DELETE FROM outbox WHERE conversation = $conversation;", "$conversation"),
        Statement.Prepare(connection, "DELETE FROM wakeups WHERE conversation = $conversation;", "$conversation"),
        Statement.Prepare(connection, "DELETE FROM channel_ids WHERE conversation = $conversation;", "$conversation"),
        Statement.Prepare(connection, "DELETE FROM speakers WHERE conversation = $conversation;", "$conversation"),
    ];

    private readonly Statement erase = Statement.Prepare(
        connection, "DELETE FROM conversations WHERE channel = $channel AND id = $id AND version = $version;", "$channel", "$id", "$version");

    private readonly Statement retireConversations = Statement.Prepare(
        connection,
        """
        DELETE FROM conversations WHERE key IN (
            SELECT key FROM conversations WHERE changed_at < $before
            AND NOT EXISTS (SELECT 1 FROM wakeups WHERE conversation = conversations.key AND due >= $before)
            ORDER BY changed_at LIMIT $most);
        """,
        "$before", "$most");

    private readonly Statement retireUsers = Statement.Prepare(
        connection,
        """
        DELETE FROM users WHERE key IN (
            SELECT key FROM users WHERE changed_at < $before
            AND NOT EXISTS (SELECT 1 FROM speakers WHERE speakers.channel = users.channel AND speakers.id = users.id)
            ORDER BY changed_at LIMIT $most);
        """,
        "$before", "$most");

    /// <summary>Notes that a person took part in a conversation.</summary>
    public void AddSpeaker(long conversation, UserKey user) => addSpeaker.Run(conversation, user.Channel, user.Id);

    /// <summary>Takes away all of a person but one conversation, of which the row stays and nothing else; returns how many others went.</summary>
    public int ForgetBut(long kept, UserKey user)
    {
        foreach (var rows in emptyOne)
            rows.Run(kept);
        return Forget(user, kept);
    }

    /// <summary>Takes away all of a person; returns how many conversations that were.</summary>
    public int Forget(UserKey user, long kept = 0)
    {
        forgetResumes.Run(user.Id);
        forgetState.Run(user.Channel, user.Id);
        return forgetOthers.Run(user.Channel, user.Id, kept);
    }

    /// <summary>Takes away one conversation; false where it is not there in that version.</summary>
    public bool Erase(ConversationKey conversation, long version) => erase.Run(conversation.Channel, conversation.Id, version) == 1;

    /// <summary>Takes away what nobody changed since a time.</summary>
    public int Retire(DateTimeOffset before, int most) =>
        retireConversations.Run(before.ToUnixTimeMilliseconds(), most) + retireUsers.Run(before.ToUnixTimeMilliseconds(), most);
}
