using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>The rows of the outbox, as prepared statements on the writer's connection.</summary>
internal sealed class OutboxStatements(SqliteConnection connection)
{
    private readonly Statement add = Statement.Prepare(
        connection,
        """
        INSERT INTO outbox (conversation, kind, activity_id, service_url, json, queued_at)
        VALUES ($conversation, $kind, $activity, $url, $json, $at);
        """,
        "$conversation", "$kind", "$activity", "$url", "$json", "$at");

    private readonly Statement keepChannelId = Statement.Prepare(
        connection,
        """
        INSERT INTO channel_ids (conversation, activity_id, channel_id)
        SELECT conversation, activity_id, $channelId FROM outbox WHERE id = $id
        ON CONFLICT (conversation, activity_id) DO UPDATE SET channel_id = excluded.channel_id;
        """,
        "$channelId", "$id");

    private readonly Statement remove = Statement.Prepare(connection, "DELETE FROM outbox WHERE id = $id;", "$id");

    private readonly Statement claim = Statement.Prepare(
        connection,
        """
        INSERT INTO outbox_claims (conversation, owner, until)
        SELECT key, $owner, $until FROM conversations WHERE channel = $channel AND id = $id
        ON CONFLICT (conversation) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE owner = excluded.owner OR until < $now;
        """,
        "$owner", "$until", "$channel", "$id", "$now");

    private readonly Statement renew = Statement.Prepare(
        connection,
        """
        UPDATE outbox_claims SET until = $until
        WHERE owner = $owner AND conversation = (SELECT key FROM conversations WHERE channel = $channel AND id = $id);
        """,
        "$until", "$owner", "$channel", "$id");

    private readonly Statement release = Statement.Prepare(
        connection,
        """
        DELETE FROM outbox_claims
        WHERE owner = $owner AND conversation = (SELECT key FROM conversations WHERE channel = $channel AND id = $id);
        """,
        "$owner", "$channel", "$id");

    /// <summary>Queues a message behind all others.</summary>
    public void Add(long conversation, OutboxMessage message, DateTimeOffset at) =>
        add.Run(conversation, (int)message.Kind, message.ActivityId, message.ServiceUrl, message.Json, at.ToUnixTimeMilliseconds());

    /// <summary>Takes a message out, and keeps the id that the channel gave; false where it is gone already.</summary>
    public bool Remove(long id, string? channelId)
    {
        if (channelId is not null)
            keepChannelId.Run(channelId, id);
        return remove.Run(id) == 1;
    }

    /// <summary>Claims an outbox for a node; false where another has it.</summary>
    public bool Claim(ConversationKey conversation, string owner, DateTimeOffset now, DateTimeOffset until) =>
        claim.Run(owner, until.ToUnixTimeMilliseconds(), conversation.Channel, conversation.Id, now.ToUnixTimeMilliseconds()) == 1;

    /// <summary>Keeps a claim for longer; false where the node does not have it.</summary>
    public bool Renew(ConversationKey conversation, string owner, DateTimeOffset until) =>
        renew.Run(until.ToUnixTimeMilliseconds(), owner, conversation.Channel, conversation.Id) == 1;

    /// <summary>Gives a claim back; false where the node does not have it.</summary>
    public bool Release(ConversationKey conversation, string owner) => release.Run(owner, conversation.Channel, conversation.Id) == 1;
}
