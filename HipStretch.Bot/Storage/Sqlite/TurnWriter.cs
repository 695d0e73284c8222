using Microsoft.Data.Sqlite;

namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// Writes turns on one connection, which it owns: <see cref="Begin"/>, then <see cref="Write"/> for each, then <see cref="Commit"/>.
/// Disposing it undoes what was not committed.
/// </summary>
internal sealed class TurnWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement begin = Statement.Prepare(connection, "BEGIN IMMEDIATE;");
    private readonly Statement commit = Statement.Prepare(connection, "COMMIT;");
    private readonly Statement savepoint = Statement.Prepare(connection, "SAVEPOINT turn;");
    private readonly Statement release = Statement.Prepare(connection, "RELEASE turn;");
    private readonly Statement undo = Statement.Prepare(connection, "ROLLBACK TO turn;");
    private readonly TurnStatements rows = new(connection);

    /// <summary>Starts a transaction, as the only writer from now on.</summary>
    public void Begin() => begin.Run();

    /// <summary>Makes every turn since <see cref="Begin"/> durable: returns when the disk has them.</summary>
    public void Commit() => commit.Run();

    /// <summary>Writes one turn inside the transaction, whole or, where it fails in any way, not at all.</summary>
    public CommitResult Write(TurnCommit turn)
    {
        savepoint.Run();
        try
        {
            var result = WriteRows(turn);
            if (result is not CommitResult.Committed)
                undo.Run();
            release.Run();
            return result;
        }
        catch (Exception trouble) when (SqliteTrouble.IsOfOneStatement(trouble))
        {
            undo.Run();
            release.Run();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();

    private CommitResult WriteRows(TurnCommit turn)
    {
        if (rows.SaveConversation(turn) is not var (conversation, last))
            return new CommitResult.Conflict(TurnDocument.Conversation);
        if (turn.User is { } user && !rows.SaveUser(turn, user))
            return new CommitResult.Conflict(TurnDocument.User);

        var first = last - turn.Activities.Count + 1;
        for (var i = 0; i < turn.Activities.Count; i++)
        {
            if (!rows.AddActivity(turn, conversation, first + i, turn.Activities[i]))
                return new CommitResult.Duplicate(turn.Activities[i].Id);
        }

        if (turn.Answer is { } answer && !rows.AddAnswer(turn, conversation, answer))
            return new CommitResult.Duplicate(answer.InboundId);
        return new CommitResult.Committed(first, last);
    }
}
