using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>
/// Coaches through a session, one action at a time. Pure: the same session, event and time always give the same outcome.
/// Stop and pain are answered in every state; an event that makes no sense in a state says the current step again.
/// </summary>
public sealed class SessionMachine(IReadOnlyDictionary<StretchId, Stretch> poses)
{
    /// <summary>Handles one event. A finished session stays finished and says nothing more.</summary>
    public SessionOutcome Handle(Session session, SessionEvent happened, DateTimeOffset now) => (session.State, happened) switch
    {
        (SessionState.Finished, _) => new(session, []),
        (_, SessionEvent.Stop) => End(session, Ending.Stopped),
        (_, SessionEvent.Feels { What: Sensation.StillThere }) => End(session, Ending.Hurt),
        (SessionState.CheckingIn { About: CheckIn.GoesAway or CheckIn.AfterBreak }, SessionEvent.Feels { What: Sensation.Sharp or Sensation.Spreading } or SessionEvent.Scored { IsMuchWorse: true }) =>
            End(session, Ending.Hurt),
        (SessionState.Ready, SessionEvent.Hurts or SessionEvent.Feels or SessionEvent.Scored or SessionEvent.Pause) => new(session, [new Cue.Wait()]),
        (SessionState.Ready, SessionEvent.Skip) => StartPose(session, 1),
        (SessionState.Ready, _) => StartPose(session, 0),
        (SessionState.CheckingIn checking, SessionEvent.Return) => Check(session, checking.About),
        (_, SessionEvent.Return) => Check(session, CheckIn.AfterBreak),
        (SessionState.CheckingIn { About: CheckIn.AfterBreak }, SessionEvent.Hurts) => Check(session, CheckIn.AfterBreak),
        (_, SessionEvent.Hurts) => Check(session, CheckIn.SharpOrStretch),
        (_, SessionEvent.Feels { What: Sensation.Sharp } or SessionEvent.Scored { IsMuchWorse: true }) => LeavePose(session),
        (_, SessionEvent.Feels { What: Sensation.Spreading }) => Check(session, CheckIn.GoesAway),
        (SessionState.CheckingIn { About: CheckIn.GoesAway or CheckIn.AfterBreak } checking, SessionEvent.Skip or SessionEvent.Easier) => Check(session, checking.About),
        (_, SessionEvent.Skip) => StartPose(session, At(session).Pose + 1),
        (_, SessionEvent.Easier) => Ease(session),
        (SessionState.CheckingIn checking, _) => AfterCheck(session, checking, happened),
        (_, SessionEvent.Scored) => new(session, [new Cue.ScoreIsFine(), .. Said(session)]),
        (SessionState.Paused, SessionEvent.Pause) => new(session, [new Cue.Wait()]),
        (SessionState.Paused paused, SessionEvent.HowLong) => new(session, [TimeLeft(session, paused.At, null)]),
        (SessionState.Paused paused, SessionEvent.Back) => Back(session, paused.At),
        (SessionState.Paused paused, _) => Instruct(session, paused.At, new Cue.GoOn(Pose(session, paused.At.Pose))),
        (_, SessionEvent.Pause) => new(session with { State = new SessionState.Paused(At(session)) }, [new Cue.Wait()]),
        (SessionState.Holding holding, SessionEvent.HowLong) => new(session, [TimeLeft(session, holding.At, Remaining(session, holding, now))]),
        (_, SessionEvent.HowLong) => new(session, [TimeLeft(session, At(session), null)]),
        (SessionState.Holding holding, SessionEvent.Next) => Advance(session, holding.At),
        (SessionState.Holding holding, SessionEvent.Back) => Instruct(session, holding.At),
        (SessionState.Holding holding, _) => new(session, [new Cue.Hold(Pose(session, holding.At.Pose), MomentAt(session, holding.At))]),
        (_, SessionEvent.Next) => HoldOrAdvance(session, At(session), now),
        (_, SessionEvent.Back) => Back(session, At(session)),
        _ => Instruct(session, At(session)),
    };

    /// <summary>Whether every pose, variant and step that a session names is there: a release may have taken one away since it was stored.</summary>
    public bool Fits(Session session) =>
        session.Plan.Poses.All(planned => poses.TryGetValue(planned.Pose, out var pose) && pose.Has(planned.Variant) && pose.Has(planned.Chair?.Variant))
        && (session.State is SessionState.Ready or SessionState.Finished || IsThere(session, At(session)));

    /// <summary>What was said last, to be said again without anything having happened, a question in other words; nothing where a session is not running.</summary>
    public SessionOutcome Current(Session session) =>
        session.State is SessionState.CheckingIn checking ? Check(session, checking.About) : new(session, Said(session));

    /// <summary>How a session stands, for a screen.</summary>
    public SessionView View(Session session, DateTimeOffset now)
    {
        var state = Kebab.FromPascal(session.State.GetType().Name);
        if (session.State is SessionState.Ready or SessionState.Finished)
        {
            return new SessionView(state);
        }

        var at = At(session);
        var (pose, moment) = (Pose(session, at.Pose), MomentAt(session, at));
        var held = PoseTime.Held(moment.Step);
        return new SessionView(
            state,
            pose.Id,
            moment.Number,
            Steps(session, at.Pose).Count,
            moment.Side,
            held > 0 ? held : null,
            session.State is SessionState.Holding holding ? (int)Remaining(session, holding, now).TotalMilliseconds : null);
    }

    private static SessionOutcome End(Session session, Ending how) =>
        new(session with { State = new SessionState.Finished(how) }, [new Cue.End(how)]);

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

    private IReadOnlyList<Cue> Said(Session session) => session.State switch
    {
        SessionState.Paused => [new Cue.Wait()],
        SessionState.Holding holding => [new Cue.Hold(Pose(session, holding.At.Pose), MomentAt(session, holding.At))],
        SessionState.Instructing or SessionState.Switching => [new Cue.Instruct(Pose(session, At(session).Pose), MomentAt(session, At(session)))],
        _ => [],
    };

    /// <summary>A sharp pain or one that spread ends the pose, so that going on means the next pose; a strong stretch goes on where it was.</summary>
    private SessionOutcome AfterCheck(Session session, SessionState.CheckingIn checking, SessionEvent happened) => (checking.About, happened) switch
    {
        (CheckIn.SharpOrStretch, SessionEvent.Feels { What: Sensation.Stretch or Sensation.Eased } or SessionEvent.Next or SessionEvent.Resume) =>
            Instruct(session, checking.At, new Cue.StretchIsFine()),
        (CheckIn.WhatNow, SessionEvent.Next or SessionEvent.Resume) => StartPose(session, checking.At.Pose + 1, new Cue.LeavePose()),
        (CheckIn.GoesAway, SessionEvent.Feels { What: Sensation.Eased }) => StartPose(session, checking.At.Pose + 1, new Cue.LeavePose()),
        (CheckIn.AfterBreak, SessionEvent.Feels { What: Sensation.Stretch or Sensation.Eased }) =>
            Instruct(session, checking.At, new Cue.GoOn(Pose(session, checking.At.Pose))),
        _ => Check(session, checking.About),
    };

    private SessionOutcome StartPose(Session session, int pose, params Cue[] before)
    {
        if (pose >= session.Plan.Poses.Count)
        {
            return new(session with { State = new SessionState.Finished(Ending.Completed) }, [.. before, new Cue.End(Ending.Completed)]);
        }

        var introduce = new Cue.Introduce(Pose(session, pose), session.Plan.Poses[pose].Changes, IsFirst: pose == 0);
        return Instruct(session with { EasierGiven = 0 }, new Place(pose, 0), [.. before, introduce]);
    }

    private SessionOutcome Instruct(Session session, Place at, params Cue[] before)
    {
        var moment = MomentAt(session, at);
        SessionState state = moment.SwitchesSide ? new SessionState.Switching(at) : new SessionState.Instructing(at);
        Cue[] cues = moment.SwitchesSide ? [new Cue.SwitchSide(moment), new Cue.Instruct(Pose(session, at.Pose), moment)] : [new Cue.Instruct(Pose(session, at.Pose), moment)];
        return new(session with { State = state }, [.. before, .. cues]);
    }

    private SessionOutcome HoldOrAdvance(Session session, Place at, DateTimeOffset now)
    {
        var moment = MomentAt(session, at);
        return moment.Step.IsHeld
            ? new(session with { State = new SessionState.Holding(at, now) }, [new Cue.Hold(Pose(session, at.Pose), moment)])
            : Advance(session, at);
    }

    private SessionOutcome Advance(Session session, Place at) =>
        at.Moment + 1 < Moments(session, at.Pose).Count
            ? Instruct(session, at with { Moment = at.Moment + 1 })
            : StartPose(session, at.Pose + 1);

    private SessionOutcome Back(Session session, Place at) => at switch
    {
        { Moment: > 0 } => Instruct(session, at with { Moment = at.Moment - 1 }),
        { Pose: > 0 } => StartPose(session, at.Pose - 1),
        _ => Instruct(session, at, new Cue.AtStart()),
    };

    private SessionOutcome Ease(Session session)
    {
        var at = At(session);
        var planned = session.Plan.Poses[at.Pose];
        var ways = Pose(session, at.Pose).EasierOf(planned.Variant);
        return session.EasierGiven < ways.Count
            ? new(
                session with { State = new SessionState.Instructing(at), EasierGiven = session.EasierGiven + 1 },
                [new Cue.Ease(ways[session.EasierGiven])])
            : planned.Chair is { } chair
                ? Instruct(session with { Plan = session.Plan.With(at.Pose, chair), EasierGiven = 0 }, new Place(at.Pose, 0), new Cue.TakeChair(chair.Changes))
                : new(
                    session with { State = new SessionState.CheckingIn(at, CheckIn.WhatNow, TimesAsked(session, CheckIn.WhatNow)) },
                    [new Cue.NothingEasier(TimesAsked(session, CheckIn.WhatNow))]);
    }

    private static Cue.TimeLeft TimeLeft(Session session, Place at, TimeSpan? left) =>
        new(left is { } time ? (int)Math.Ceiling(time.TotalSeconds) : null, session.Plan.Poses.Count - at.Pose - 1);

    private TimeSpan Remaining(Session session, SessionState.Holding holding, DateTimeOffset now)
    {
        var left = holding.Since + TimeSpan.FromSeconds(PoseTime.Held(MomentAt(session, holding.At).Step)) - now;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private bool IsThere(Session session, Place at) => at.Pose < session.Plan.Poses.Count && at.Moment < Moments(session, at.Pose).Count;

    private Stretch Pose(Session session, int pose) => poses[session.Plan.Poses[pose].Pose];

    private IReadOnlyList<PoseStep> Steps(Session session, int pose) => Pose(session, pose).StepsOf(session.Plan.Poses[pose].Variant);

    private IReadOnlyList<Moment> Moments(Session session, int pose) => Moment.AllOf(Steps(session, pose));

    private Moment MomentAt(Session session, Place at) => Moments(session, at.Pose)[at.Moment];

    private static Place At(Session session) => session.State switch
    {
        SessionState.Instructing state => state.At,
        SessionState.Switching state => state.At,
        SessionState.Holding state => state.At,
        SessionState.Paused state => state.At,
        SessionState.CheckingIn state => state.At,
        SessionState.Ready => new Place(0, 0),
        _ => throw new InvalidOperationException($"A session that is {session.State.GetType().Name} is at no step."),
    };
}
