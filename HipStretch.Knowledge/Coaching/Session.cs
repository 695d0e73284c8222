namespace HipStretch.Knowledge.Coaching;

/// <summary>A coached session, all of it.</summary>
/// <param name="Plan">Its poses.</param>
/// <param name="State">What it is doing.</param>
/// <param name="EasierGiven">How many easier ways of the current pose, as it is done now, were given.</param>
/// <param name="Led">How it is led; null for the usual way.</param>
/// <param name="IsTimed">Whether it can be woken, by a channel that what it then says can be pushed to. Without, it goes on by what the person says alone.</param>
/// <param name="Alarm">When it wants to be woken; null where it waits for the person.</param>
/// <param name="Alarms">How many alarms it has set.</param>
/// <param name="HasAskedHowItIs">Whether it asked in its middle how it feels.</param>
public sealed record Session(
    SessionPlan Plan,
    SessionState State,
    int EasierGiven = 0,
    Tempo? Led = null,
    bool IsTimed = false,
    Alarm? Alarm = null,
    int Alarms = 0,
    bool HasAskedHowItIs = false)
{
    /// <summary>How long after its last step a session may be taken up again: all of the next day. Later than that, it must be asked anew whether it is safe.</summary>
    public static readonly TimeSpan ResumableFor = TimeSpan.FromHours(36);

    /// <summary>How it is led.</summary>
    public Tempo Tempo => Led ?? Tempo.Usual;

    /// <summary>A session that can begin.</summary>
    public static Session Of(SessionPlan plan) => new(plan, new SessionState.Ready());
}
