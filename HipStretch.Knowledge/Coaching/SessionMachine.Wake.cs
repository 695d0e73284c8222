namespace HipStretch.Knowledge.Coaching;

/// <content>What a session does by itself, when a time has come.</content>
public sealed partial class SessionMachine
{
    /// <summary>Goes on by itself where somebody listens, and asks once more what was not answered; a hold that nobody listens to comes to its end all the same, and then it waits.</summary>
    private SessionOutcome Wake(Session session, bool isHeard, DateTimeOffset now) => session.State switch
    {
        SessionState.CheckingIn checking => isHeard ? Check(session, checking.About) : new(session with { State = checking with { Times = checking.Times + 1 } }, []),
        SessionState.Holding holding => WakeHold(session, holding, map.HoldAt(session, holding.At)!, isHeard, now),
        _ when !isHeard => new(session with { State = new SessionState.Paused(At(session)) }, [new Cue.NobodyListens()]),
        SessionState.GettingReady ready => Hold(session, ready.At, now),
        SessionState.Resting resting => StartPose(session, resting.At.Pose + 1),
        _ when MomentAt(session, At(session)).Step.IsHeld =>
            new(session with { State = new SessionState.GettingReady(At(session), now) }, [new Cue.GetReady(Pose(session, At(session).Pose), MomentAt(session, At(session)))]),
        _ => Advance(session, At(session), now),
    };

    /// <summary>What came late is passed over: of all that should have been said only the last is.</summary>
    private SessionOutcome WakeHold(Session session, SessionState.Holding holding, HoldPlan hold, bool isHeard, DateTimeOffset now)
    {
        var passed = clock.Passed(holding.Since, now);
        var said = hold.Points.Count(point => point.At <= passed);
        return passed < hold.Seconds ? new(session with { State = holding with { Said = said } }, isHeard ? [new Cue.During(hold.Points[Math.Max(1, said) - 1].What)] : [])
            : isHeard ? Advance(session, holding.At, now, new Cue.HoldOver())
            : new(session with { State = new SessionState.Paused(holding.At with { Moment = holding.At.Moment + 1 }) }, [new Cue.HoldOver(), new Cue.NobodyListens()]);
    }
}
