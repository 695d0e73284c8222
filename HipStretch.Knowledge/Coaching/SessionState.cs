namespace HipStretch.Knowledge.Coaching;

/// <summary>What a coached session is doing.</summary>
public abstract record SessionState
{
    private SessionState()
    {
    }

    /// <summary>Planned, and not begun.</summary>
    public sealed record Ready : SessionState;

    /// <summary>A step was said and is being done.</summary>
    public sealed record Instructing(Place At) : SessionState;

    /// <summary>The first step of the second side was said.</summary>
    public sealed record Switching(Place At) : SessionState;

    /// <summary>The hold of a step is about to begin.</summary>
    public sealed record GettingReady(Place At, DateTimeOffset Since) : SessionState;

    /// <summary>A step is being held or repeated.</summary>
    /// <param name="At">Which.</param>
    /// <param name="Since">Since when.</param>
    /// <param name="Said">How many of the things that are said in it were said.</param>
    public sealed record Holding(Place At, DateTimeOffset Since, int Said = 0) : SessionState;

    /// <summary>Between two poses.</summary>
    /// <param name="At">The end of the pose that is over: what is said at rest, of a pain or a pause, is about that one.</param>
    /// <param name="Since">Since when.</param>
    public sealed record Resting(Place At, DateTimeOffset Since) : SessionState;

    /// <summary>Nothing goes on: the person asked to wait, or nobody listens.</summary>
    /// <param name="At">Where it goes on.</param>
    public sealed record Paused(Place At) : SessionState;

    /// <summary>The person was asked how it feels.</summary>
    /// <param name="At">Where they were.</param>
    /// <param name="About">What was asked.</param>
    /// <param name="Times">How often it was asked before, from 0.</param>
    public sealed record CheckingIn(Place At, CheckIn About, int Times = 0) : SessionState;

    /// <summary>Over; nothing brings it back.</summary>
    public sealed record Finished(Ending Ending) : SessionState;
}
