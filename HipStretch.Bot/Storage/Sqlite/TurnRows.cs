namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>Writes one turn's rows.</summary>
internal static class TurnRows
{
    /// <summary>Writes a turn inside the writer's transaction, whole or, where it fails in any way, not at all.</summary>
    public static CommitResult Write(StoreWriter writer, TurnCommit turn) =>
        writer.Whole(all => WriteAll(all, turn), result => result is CommitResult.Committed);

    private static CommitResult WriteAll(StoreWriter writer, TurnCommit turn)
    {
        var rows = writer.Turns;
        if (rows.SaveConversation(turn) is not var (conversation, last))
            return new CommitResult.Conflict(TurnDocument.Conversation);
        if (turn.ForgetsSpeaker)
            writer.Retention.ForgetBut(conversation, turn.Speaker!);
        if (turn.User is { } user && !rows.SaveUser(turn, user))
            return new CommitResult.Conflict(TurnDocument.User);
        if (turn.Speaker is { } speaker)
            writer.Retention.AddSpeaker(conversation, speaker);

        var first = last - turn.Activities.Count + 1;
        for (var i = 0; i < turn.Activities.Count; i++)
        {
            if (!rows.AddActivity(turn, conversation, first + i, turn.Activities[i]))
                return new CommitResult.Duplicate(turn.Activities[i].Id);
        }

        if (turn.Answer is { } answer && !rows.AddAnswer(turn, conversation, answer))
            return new CommitResult.Duplicate(answer.InboundId);
        foreach (var message in turn.Outbox)
            writer.Outbox.Add(conversation, message, turn.At);
        foreach (var change in turn.Wakeups)
            writer.Wakeups.Change(conversation, change);
        return new CommitResult.Committed(first, last);
    }
}
