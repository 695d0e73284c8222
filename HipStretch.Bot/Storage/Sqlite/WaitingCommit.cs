namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>
/// A turn in the queue and the caller who waits for it. What becomes of it is noted first and told after the group's commit.
/// </summary>
internal sealed class WaitingCommit(TurnCommit turn)
{
    private readonly TaskCompletionSource<CommitResult> caller = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommitResult? result;
    private Exception? failure;

    /// <summary>What to write.</summary>
    public TurnCommit Turn => turn;

    /// <summary>Ends when the outcome is told.</summary>
    public Task<CommitResult> Told => caller.Task;

    /// <summary>Notes the result, which holds only if the group commits.</summary>
    public void Note(CommitResult outcome) => result = outcome;

    /// <summary>Notes that this turn alone failed, and why.</summary>
    public void Note(Exception trouble) => failure = trouble;

    /// <summary>Tells the caller what was noted.</summary>
    public void Tell()
    {
        if (failure is not null)
            caller.SetException(failure);
        else
            caller.SetResult(result!);
    }

    /// <summary>Tells the caller that the whole group failed, whatever was noted.</summary>
    public void TellFailure(Exception trouble) => caller.SetException(trouble);
}
