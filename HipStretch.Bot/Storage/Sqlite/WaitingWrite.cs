namespace HipStretch.Bot.Storage.Sqlite;

/// <summary>A write in the queue. What becomes of it is noted first and told to its caller after the group's commit.</summary>
internal abstract class WaitingWrite
{
    /// <summary>Writes it and notes the outcome; what it throws failed it alone if <see cref="SqliteTrouble.IsOfOneStatement"/> says so.</summary>
    public abstract void Write(StoreWriter writer);

    /// <summary>Notes that this write alone failed, and why.</summary>
    public abstract void Note(Exception trouble);

    /// <summary>Tells the caller what was noted.</summary>
    public abstract void Tell();

    /// <summary>Tells the caller that the whole group failed, whatever was noted.</summary>
    public abstract void TellFailure(Exception trouble);
}

/// <summary>A write that returns something.</summary>
/// <param name="write">Writes whole or, where it throws, nothing.</param>
internal sealed class WaitingWrite<T>(Func<StoreWriter, T> write) : WaitingWrite
{
    private readonly TaskCompletionSource<T> caller = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? failure;

    /// <summary>Ends when the outcome is told.</summary>
    public Task<T> Told => caller.Task;

    public override void Write(StoreWriter writer) => result = write(writer);

    public override void Note(Exception trouble) => failure = trouble;

    public override void Tell()
    {
        if (failure is not null)
            caller.SetException(failure);
        else
            caller.SetResult(result!);
    }

    public override void TellFailure(Exception trouble) => caller.SetException(trouble);
}
