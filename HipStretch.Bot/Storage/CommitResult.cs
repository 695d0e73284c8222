namespace HipStretch.Bot.Storage;

/// <summary>How a commit ended. Where it is not <see cref="Committed"/>, nothing of the turn was written.</summary>
internal abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>The turn is on disk, to stay through a crash or a power cut.</summary>
    /// <param name="First">The number of its first activity in the conversation's log; the log starts behind <see cref="TurnCommit.LogBegins"/> and has no gaps.</param>
    /// <param name="Last">The number of its last activity; <paramref name="First"/> - 1 where the turn logged none.</param>
    public sealed record Committed(long First, long Last) : CommitResult;

    /// <summary>Another turn wrote the document since this one read it: load again, run the turn again.</summary>
    /// <param name="Document">The first document that was found changed.</param>
    public sealed record Conflict(TurnDocument Document) : CommitResult;

    /// <summary>The conversation has an activity, or an answer, with this id already; running the turn again would not help.</summary>
    /// <param name="Id">The activity's id or the answer's inbound id.</param>
    public sealed record Duplicate(string Id) : CommitResult;
}
