using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>The rows of the outbox, as prepared statements on the writer's connection.</summary>
internal sealed class OutboxStatements(SqliteConnection connection)
{
    private readonly Statement add = Statement.Prepare(
        connection,
        "INSERT INTO outbox (conversation, service_url, json, queued_at) VALUES ($conversation, $url, $json, $at);",
        "$conversation", "$url", "$json", "$at");

    private readonly Statement remove = Statement.Prepare(connection, "DELETE FROM outbox WHERE id = $id;", "$id");

    /// <summary>Queues a message behind all others.</summary>
    public void Add(long conversation, OutboxMessage message, DateTimeOffset at) =>
        add.Run(conversation, message.ServiceUrl, message.Json, at.ToUnixTimeMilliseconds());

    /// <summary>Takes a message out; false where it is gone already.</summary>
    public bool Remove(long id) => remove.Run(id) == 1;
}
