using Npgsql;

namespace HipStretch.Bot.Storage.Postgres;

/// <summary>Writes one turn's rows, in two round trips.</summary>
internal static class TurnRows
{
    private const string AddConversation =
        """
        INSERT INTO conversations (channel, id, version, last_sequence, json, changed_at)
        VALUES ($1, $2, $3 + 1, $4, $5, $6) ON CONFLICT (channel, id) DO NOTHING
        RETURNING key, last_sequence;
        """;

    private const string ChangeConversation =
        """
        UPDATE conversations SET version = version + 1, last_sequence = last_sequence + $4, json = $5, changed_at = $6
        WHERE channel = $1 AND id = $2 AND version = $3
        RETURNING key, last_sequence;
        """;

    private const string AddUser =
        "INSERT INTO users (channel, id, version, json, changed_at) VALUES ($1, $2, $3 + 1, $4, $5) ON CONFLICT (channel, id) DO NOTHING;";

    private const string ChangeUser =
        "UPDATE users SET version = version + 1, json = $4, changed_at = $5 WHERE channel = $1 AND id = $2 AND version = $3;";

    private const string AddActivity =
        "INSERT INTO activities (conversation, sequence, id, json, logged_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (conversation, id) DO NOTHING;";

    private const string AddAnswer =
        "INSERT INTO answers (conversation, inbound_id, json, answered_at) VALUES ($1, $2, $3, $4) ON CONFLICT (conversation, inbound_id) DO NOTHING;";

    /// <summary>
    /// Writes a turn inside a transaction, which is to be undone where the outcome is not <see cref="CommitResult.Committed"/>. The conversation's row comes first
    /// and stays locked: turns of one conversation that race wait for each other there, and those that waited find another version.
    /// </summary>
    /// <exception cref="CommitRefusedException">Ids of the turn are too long together for the database's indexes.</exception>
    public static async Task<CommitResult> WriteAsync(NpgsqlConnection connection, TurnCommit turn)
    {
        try
        {
            if (await connection.QueryAsync(SaveConversation(turn), row => (row.GetInt64(0), row.GetInt64(1))) is not [var (conversation, last)])
                return new CommitResult.Conflict(TurnDocument.Conversation);
            var first = last - turn.Activities.Count + 1;
            var rest = Rest(turn, conversation, first).ToArray();
            if (rest.Length > 0)
                await connection.RunAllAsync(rest.Select(row => row.Statement));
            return rest.FirstOrDefault(row => row is { Otherwise: not null, Statement.RecordsAffected: 0 }).Otherwise ?? new CommitResult.Committed(first, last);
        }
        catch (PostgresException trouble) when (trouble.SqlState == PostgresErrorCodes.ProgramLimitExceeded)
        {
            throw new CommitRefusedException("Ids of the turn are too long together.");
        }
    }

    private static NpgsqlBatchCommand SaveConversation(TurnCommit turn) => Statement.Of(
        turn.State.ExpectedVersion == 0 ? AddConversation : ChangeConversation,
        turn.Conversation.Channel, turn.Conversation.Id, turn.State.ExpectedVersion,
        turn.State.ExpectedVersion == 0 ? turn.LogBegins + turn.Activities.Count : turn.Activities.Count, turn.State.Json, Time(turn));

    /// <summary>The other rows, and how the turn ends where one that must change something does not.</summary>
    private static IEnumerable<(NpgsqlBatchCommand Statement, CommitResult? Otherwise)> Rest(TurnCommit turn, long conversation, long first)
    {
        if (turn.ForgetsSpeaker)
        {
            foreach (var statement in RetentionRows.ForgetBut(conversation, turn.Speaker!))
                yield return (statement, null);
        }

        if (turn.User is { User: var user, Document: var document })
        {
            var sql = document.ExpectedVersion == 0 ? AddUser : ChangeUser;
            yield return (
                Statement.Of(sql, user.Channel, user.Id, document.ExpectedVersion, document.Json, Time(turn)), new CommitResult.Conflict(TurnDocument.User));
        }

        if (turn.Speaker is { } speaker)
            yield return (RetentionRows.AddSpeaker(conversation, speaker), null);
        foreach (var (place, activity) in turn.Activities.Index())
        {
            yield return (
                Statement.Of(AddActivity, conversation, first + place, activity.Id, activity.Json, Time(turn)), new CommitResult.Duplicate(activity.Id));
        }

        if (turn.Answer is { InboundId: var inbound, Json: var json })
            yield return (Statement.Of(AddAnswer, conversation, inbound, json, Time(turn)), new CommitResult.Duplicate(inbound));
        foreach (var message in turn.Outbox)
            yield return (OutboxRows.Add(conversation, message, turn.At), null);
        foreach (var change in turn.Wakeups)
            yield return (WakeupRows.Change(conversation, change), null);
    }

    private static long Time(TurnCommit turn) => turn.At.ToUnixTimeMilliseconds();
}
