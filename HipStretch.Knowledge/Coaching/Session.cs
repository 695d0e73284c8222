namespace HipStretch.Knowledge.Coaching;

/// <summary>A coached session, all of it.</summary>
/// <param name="Plan">Its poses.</param>
/// <param name="State">What it is doing.</param>
/// <param name="EasierGiven">How many easier ways of the current pose were given.</param>
public sealed record Session(SessionPlan Plan, SessionState State, int EasierGiven = 0)
{
    /// <summary>A session that can begin.</summary>
    public static Session Of(SessionPlan plan) => new(plan, new SessionState.Ready());
}
