using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>
/// Coaches through a session, one action at a time. Pure: the same session, event and time always give the same outcome.
/// Stop and pain are answered in every state; an event that makes no sense in a state says the current step again.
/// </summary>
public sealed partial class SessionMachine
{
    private readonly SessionMap map;
    private readonly SessionClock clock;

    /// <summary>Coaches through any of some poses.</summary>
    /// <param name="poses">The poses, by their ids.</param>
    /// <param name="speed">How many times faster than a clock everything goes; 1 for people, more for tests.</param>
    public SessionMachine(IReadOnlyDictionary<StretchId, Stretch> poses, double speed = 1)
    {
        map = new SessionMap(poses);
        clock = new SessionClock(map, speed);
    }

    /// <summary>Handles one event. A finished session stays finished and says nothing more, and so does one that is woken for what is over.</summary>
    public SessionOutcome Handle(Session session, SessionEvent happened, DateTimeOffset now) => happened switch
    {
        SessionEvent.WakeUp wakeUp when !clock.IsDue(session, wakeUp, now) => new(session, []),
        SessionEvent.Unclear when Goes(session) => new(session, Said(session, now)),
        _ => clock.Arm(session, Do(session, happened, now), now),
    };

    private SessionOutcome Do(Session session, SessionEvent happened, DateTimeOffset now) => (session.State, happened) switch
    {
        (SessionState.Finished, _) => new(session, []),
        (_, SessionEvent.Stop) => End(session, Ending.Stopped),
        (_, SessionEvent.WakeUp wakeUp) => Wake(session, wakeUp.IsHeard && !SessionClock.IsLate(session, now), now),
        (_, SessionEvent.Lead { Tempo: var tempo }) => Lead(session, tempo),
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
        (SessionState.CheckingIn { About: CheckIn.HowIsIt }, SessionEvent.Easier) => Check(session, CheckIn.HowIsIt),
        (_, SessionEvent.Skip) => StartPose(session, At(session).Pose + 1),
        (SessionState.Resting, SessionEvent.Easier) => new(session, Said(session, now)),
        (_, SessionEvent.Easier) => Ease(session),
        (SessionState.CheckingIn checking, SessionEvent.Pause) => Check(session, checking.About, new Cue.NoHurry()),
        (SessionState.CheckingIn checking, _) => AfterCheck(session, checking, happened),
        (_, SessionEvent.Scored) => new(session, [new Cue.ScoreIsFine(), .. Said(session, now)]),
        (SessionState.Paused, SessionEvent.Pause or SessionEvent.Repeat or SessionEvent.Unclear) => new(session, [new Cue.Wait()]),
        (SessionState.Paused paused, SessionEvent.HowLong) => new(session, [TimeLeft(session, paused.At, null)]),
        (SessionState.Paused paused, SessionEvent.Back) => Back(session, paused.At),
        (SessionState.Resting resting, SessionEvent.Next or SessionEvent.Resume) => StartPose(session, resting.At.Pose + 1),
        (SessionState.Resting resting, SessionEvent.Back) => Instruct(session, resting.At),
        (SessionState.Paused paused, _) => Instruct(session, paused.At, new Cue.GoOn(Pose(session, paused.At.Pose))),
        (_, SessionEvent.Pause) => new(session with { State = new SessionState.Paused(At(session)) }, [new Cue.Wait()]),
        (SessionState.Holding holding, SessionEvent.HowLong) => new(session, [TimeLeft(session, holding.At, Remaining(session, holding, now))]),
        (_, SessionEvent.HowLong) => new(session, [TimeLeft(session, At(session), null)]),
        (SessionState.Holding holding, SessionEvent.Next) => Advance(session, holding.At, now),
        (SessionState.Holding or SessionState.GettingReady, SessionEvent.Back) => Instruct(session, At(session)),
        (SessionState.GettingReady ready, SessionEvent.Next or SessionEvent.Resume) => Hold(session, ready.At, now),
        (SessionState.Holding or SessionState.GettingReady, _) => new(session, Said(session, now)),
        (_, SessionEvent.Next) => HoldOrAdvance(session, At(session), now),
        (_, SessionEvent.Back) => Back(session, At(session)),
        (SessionState.Resting, _) => new(session, Said(session, now)),
        _ => Instruct(session, At(session)),
    };

    /// <summary>Whether every pose, variant and step that a session names is there: a release may have taken one away since it was stored.</summary>
    public bool Fits(Session session) => map.Fits(session);

    /// <summary>
    /// What was said last, to be said again without anything having happened, a question in other words; nothing where a session is not running. A step that
    /// is said again has all of its time again.
    /// </summary>
    public SessionOutcome Current(Session session, DateTimeOffset now) =>
        clock.Arm(session, session.State is SessionState.CheckingIn checking ? Check(session, checking.About) : new(session, Said(session, now)), now, isAfterAnother: true);

    /// <summary>How a session stands, for a screen.</summary>
    public SessionView View(Session session, DateTimeOffset now)
    {
        var state = Kebab.FromPascal(session.State.GetType().Name);
        if (session.State is SessionState.Ready or SessionState.Finished)
        {
            return new SessionView(state);
        }

        var at = At(session);
        var moment = MomentAt(session, at);
        return new SessionView(
            state,
            Pose(session, at.Pose).Id,
            session.Plan.Poses[at.Pose].Variant,
            moment.Step.Id,
            moment.Number,
            map.Steps(session, at.Pose).Count,
            moment.Side,
            map.HoldAt(session, at) is { } hold ? (int)hold.Seconds : null,
            (int?)clock.Left(session, now)?.TotalMilliseconds);
    }

    /// <summary>Whether it goes on by itself whatever is said.</summary>
    private static bool Goes(Session session) => session.Alarm is not null && session.State is not SessionState.CheckingIn;

    /// <summary>Where it waits it says for what, so that a wish does not end in silence.</summary>
    private static SessionOutcome Lead(Session session, Tempo tempo)
    {
        Cue led = tempo.GoesOn && !session.IsTimed ? new Cue.CannotLead() : new Cue.Led(tempo, session.Tempo);
        var after = session with { Led = tempo };
        return after.State switch
        {
            SessionState.Paused => new(after, [led, new Cue.Wait()]),
            SessionState.CheckingIn { About: var about } => Check(after, about, led),
            _ => new(after, [led]),
        };
    }

    private static SessionOutcome End(Session session, Ending how) =>
        new(session with { State = new SessionState.Finished(how) }, [new Cue.End(how)]);

    private IReadOnlyList<Cue> Said(Session session, DateTimeOffset now) => session.State switch
    {
        SessionState.Paused => [new Cue.Wait()],
        SessionState.Resting => [new Cue.Rest()],
        SessionState.GettingReady ready => [new Cue.GetReady(Pose(session, ready.At.Pose), MomentAt(session, ready.At))],
        SessionState.Holding holding => [StillHolding(session, holding, now)],
        SessionState.Instructing or SessionState.Switching => [new Cue.Instruct(Pose(session, At(session).Pose), MomentAt(session, At(session)))],
        _ => [],
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

    private SessionOutcome HoldOrAdvance(Session session, Place at, DateTimeOffset now) =>
        MomentAt(session, at).Step.IsHeld ? Hold(session, at, now) : Advance(session, at, now);

    private SessionOutcome Hold(Session session, Place at, DateTimeOffset now) =>
        new(session with { State = new SessionState.Holding(at, now) }, [HoldCue(session, at)]);

    private Cue.Hold HoldCue(Session session, Place at) =>
        new(Pose(session, at.Pose), MomentAt(session, at), session.IsTimed && map.HoldAt(session, at) is not null);

    /// <summary>What is left is told where it runs on the clock; repetitions are counted, not timed.</summary>
    private Cue StillHolding(Session session, SessionState.Holding holding, DateTimeOffset now) =>
        session.IsTimed && Remaining(session, holding, now) is { } left
            ? new Cue.StillHolding(MomentAt(session, holding.At), MomentAt(session, holding.At).Step.Repeats is null ? Seconds(left) : null)
            : HoldCue(session, holding.At);

    /// <summary>To the next step, or from the end of a pose to the next one: in the middle of a session it is asked how it feels.</summary>
    private SessionOutcome Advance(Session session, Place at, DateTimeOffset now, params Cue[] before) =>
        at.Moment + 1 < map.Moments(session, at.Pose).Count ? Instruct(session, at with { Moment = at.Moment + 1 }, before)
        : IsMiddle(session, at) ? Check(session with { HasAskedHowItIs = true }, CheckIn.HowIsIt, before)
        : session is { IsTimed: true, Tempo.GoesOn: true } && at.Pose + 1 < session.Plan.Poses.Count
            ? new(session with { State = new SessionState.Resting(at, now) }, [.. before, new Cue.Rest()])
            : StartPose(session, at.Pose + 1, before);

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
        new(left is { } time ? Seconds(time) : null, session.Plan.Poses.Count - at.Pose - 1);

    private static int Seconds(TimeSpan left) => (int)Math.Ceiling(left.TotalSeconds);

    private TimeSpan? Remaining(Session session, SessionState.Holding holding, DateTimeOffset now) =>
        map.HoldAt(session, holding.At) is { } hold ? TimeSpan.FromSeconds(Math.Max(0, hold.Seconds - clock.Passed(holding.Since, now))) : null;

    private Stretch Pose(Session session, int pose) => map.Pose(session, pose);

    private Moment MomentAt(Session session, Place at) => map.MomentAt(session, at);

    private static Place At(Session session) => SessionMap.At(session);
}
