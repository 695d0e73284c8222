namespace HipStretch.Knowledge.Coaching;

/// <content>What a session asks about how it feels, and what follows from the answers.</content>
public sealed partial class SessionMachine
{
    /// <summary>The fewest poses of a session that has a middle to ask in.</summary>
    private const int HasMiddle = 3;

    private static bool IsMiddle(Session session, Place at) =>
        !session.HasAskedHowItIs && session.Plan.Poses.Count >= HasMiddle && 2 * (at.Pose + 1) >= session.Plan.Poses.Count && at.Pose + 1 < session.Plan.Poses.Count;

    /// <summary>Asks how it feels, in other words each time; what was told before and is graver is not forgotten.</summary>
    private static SessionOutcome Check(Session session, CheckIn about, params Cue[] before)
    {
        var gravest = session.State is SessionState.CheckingIn { About: var asked } && asked > about ? asked : about;
        var times = TimesAsked(session, gravest);
        return new(session with { State = new SessionState.CheckingIn(At(session), gravest, times) }, [.. before, new Cue.Ask(gravest, times)]);
    }

    /// <summary>Who was asked about a pain was told to ease out of it.</summary>
    private static SessionOutcome LeavePose(Session session) =>
        session.State is SessionState.CheckingIn ? Check(session, CheckIn.WhatNow) : Check(session, CheckIn.WhatNow, new Cue.EaseOut());

    private static int TimesAsked(Session session, CheckIn about) =>
        session.State is SessionState.CheckingIn { About: var asked, Times: var times } && asked == about ? times + 1 : 0;

    /// <summary>A sharp pain or one that spread ends the pose, so that going on means the next pose; a strong stretch goes on where it was.</summary>
    private SessionOutcome AfterCheck(Session session, SessionState.CheckingIn checking, SessionEvent happened) => (checking.About, happened) switch
    {
        (CheckIn.SharpOrStretch, SessionEvent.Feels { What: Sensation.Stretch or Sensation.Eased } or SessionEvent.Next or SessionEvent.Resume) =>
            Instruct(session, checking.At, new Cue.StretchIsFine()),
        (CheckIn.WhatNow, SessionEvent.Next or SessionEvent.Resume) => StartPose(session, checking.At.Pose + 1, new Cue.LeavePose()),
        (CheckIn.HowIsIt, SessionEvent.Feels { What: Sensation.Stretch or Sensation.Eased } or SessionEvent.Scored or SessionEvent.Next or SessionEvent.Resume) =>
            StartPose(session, checking.At.Pose + 1),
        (CheckIn.GoesAway, SessionEvent.Feels { What: Sensation.Eased }) => StartPose(session, checking.At.Pose + 1, new Cue.LeavePose()),
        (CheckIn.AfterBreak, SessionEvent.Feels { What: Sensation.Stretch or Sensation.Eased }) =>
            Instruct(session, checking.At, new Cue.GoOn(Pose(session, checking.At.Pose))),
        _ => Check(session, checking.About),
    };
}
