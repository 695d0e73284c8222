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

    /// <summary>A step is being held or repeated, since a moment in time.</summary>
    public sealed record Holding(Place At, DateTimeOffset Since) : SessionState;

    /// <summary>The person asked to wait; what went on before goes on after.</summary>
    public sealed record Paused(Place At) : SessionState;

    /// <summary>The person was asked how it feels.</summary>
    /// <param name="At">Where they were.</param>
    /// <param name="About">What was asked.</param>
    /// <param name="Times">How often it was asked before, from 0.</param>
    public sealed record CheckingIn(Place At, CheckIn About, int Times = 0) : SessionState;

    /// <summary>Over; nothing brings it back.</summary>
    public sealed record Finished(Ending Ending) : SessionState;
}
