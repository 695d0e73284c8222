using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>The rows of a turn, as prepared statements on the writer's connection.</summary>
internal sealed class TurnStatements(SqliteConnection connection)
{
    private readonly Statement addConversation = Statement.Prepare(
        connection,
        """
        INSERT INTO conversations (channel, id, version, last_sequence, json, changed_at)
        VALUES ($channel, $id, $expected + 1, $said, $json, $at)
        ON CONFLICT (channel, id) DO NOTHING
        RETURNING key, last_sequence;
        """,
        "$channel", "$id", "$expected", "$said", "$json", "$at");

    private readonly Statement changeConversation = Statement.Prepare(
        connection,
        """
        UPDATE conversations
        SET version = version + 1, last_sequence = last_sequence + $said, json = $json, changed_at = $at
        WHERE channel = $channel AND id = $id AND version = $expected
        RETURNING key, last_sequence;
        """,
        "$channel", "$id", "$expected", "$said", "$json", "$at");

    private readonly Statement addUser = Statement.Prepare(
        connection,
        """
        INSERT INTO users (channel, id, version, json, changed_at) VALUES ($channel, $id, $expected + 1, $json, $at)
        ON CONFLICT (channel, id) DO NOTHING;
        """,
        "$channel", "$id", "$expected", "$json", "$at");

    private readonly Statement changeUser = Statement.Prepare(
        connection,
        """
        UPDATE users SET version = version + 1, json = $json, changed_at = $at
        WHERE channel = $channel AND id = $id AND version = $expected;
        """,
        "$channel", "$id", "$expected", "$json", "$at");

    private readonly Statement addActivity = Statement.Prepare(
        connection,
        """
        INSERT INTO activities (conversation, sequence, id, json, logged_at) VALUES ($conversation, $sequence, $id, $json, $at)
        ON CONFLICT (conversation, id) DO NOTHING;
        """,
        "$conversation", "$sequence", "$id", "$json", "$at");

    private readonly Statement addAnswer = Statement.Prepare(
        connection,
        """
        INSERT INTO answers (conversation, inbound_id, json, answered_at) VALUES ($conversation, $inbound, $json, $at)
        ON CONFLICT (conversation, inbound_id) DO NOTHING;
        """,
        "$conversation", "$inbound", "$json", "$at");

    /// <summary>Writes the conversation's state and reserves numbers for what the turn said.</summary>
    /// <returns>The row's key and the last number reserved; null where the expected version is not the stored one.</returns>
    public (long Key, long LastSequence)? SaveConversation(TurnCommit turn)
    {
        var statement = turn.State.ExpectedVersion == 0 ? addConversation : changeConversation;
        using var reader = statement.Query(
            turn.Conversation.Channel,
            turn.Conversation.Id,
            turn.State.ExpectedVersion,
            turn.State.ExpectedVersion == 0 ? turn.LogBegins + turn.Activities.Count : turn.Activities.Count,
            turn.State.Json,
            Time(turn));
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : null;
    }

    /// <summary>Writes the person's state; false where the expected version is not the stored one.</summary>
    public bool SaveUser(TurnCommit turn, UserWrite write)
    {
        var statement = write.Document.ExpectedVersion == 0 ? addUser : changeUser;
        return statement.Run(
            write.User.Channel, write.User.Id, write.Document.ExpectedVersion, write.Document.Json, Time(turn)) == 1;
    }

    /// <summary>Logs an activity under its number; false where the conversation has its id already.</summary>
    public bool AddActivity(TurnCommit turn, long conversation, long sequence, LoggedActivity activity) =>
        addActivity.Run(conversation, sequence, activity.Id, activity.Json, Time(turn)) == 1;

    /// <summary>Keeps the turn's answer; false where the conversation has one for this inbound id already.</summary>
    public bool AddAnswer(TurnCommit turn, long conversation, InboundAnswer answer) =>
        addAnswer.Run(conversation, answer.InboundId, answer.Json, Time(turn)) == 1;

    private static long Time(TurnCommit turn) => turn.At.ToUnixTimeMilliseconds();
}
