namespace HipStretch.Knowledge.Coaching;

/// <summary>A coached session, all of it.</summary>
/// <param name="Plan">Its poses.</param>
/// <param name="State">What it is doing.</param>
/// <param name="EasierGiven">How many easier ways of the current pose, as it is done now, were given.</param>
public sealed record Session(SessionPlan Plan, SessionState State, int EasierGiven = 0)
{
    /// <summary>How long after its last step a session may be taken up again. Later than that, it must be asked anew whether it is safe.</summary>
    public static readonly TimeSpan ResumableFor = TimeSpan.FromDays(1);

    /// <summary>A session that can begin.</summary>
    public static Session Of(SessionPlan plan) => new(plan, new SessionState.Ready());
}
