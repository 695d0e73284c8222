using CsCheck;
using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

/// <summary>What holds of every session on the clock, whatever happens in it.</summary>
public sealed class SessionClockLawsTests
{
    private const long ManySessions = 500;
    private static readonly SessionMachine Machine = Coached.Machine;

    [Fact]
    public void A_wakeup_that_is_not_the_awaited_one_does_nothing() =>
        Gen.Select(AnySession.Left, AnySession.WakeUp, Gen.Int[0, 100]).Sample((session, happened, seconds) =>
        {
            var index = ((SessionEvent.WakeUp)happened).Index;
            if (index != session.Alarm?.Index)
            {
                Machine.Handle(session, happened, AnySession.Start.AddHours(seconds)).ShouldSatisfyAllConditions(
                    outcome => outcome.Session.ShouldBe(session),
                    outcome => outcome.Cues.ShouldBeEmpty());
            }
        }, iter: ManySessions);

    [Fact]
    public void A_wakeup_that_comes_twice_goes_on_once() =>
        Gen.Select(Waiting, Gen.Bool, Gen.Double[0, 100]).Sample((session, isHeard, late) =>
        {
            var (wakeUp, now) = (new SessionEvent.WakeUp(session.Alarm!.Index, isHeard), session.Alarm.Due.AddSeconds(late));
            var once = Machine.Handle(session, wakeUp, now).Session;

            Machine.Handle(once, wakeUp, now).ShouldSatisfyAllConditions(
                outcome => outcome.Session.ShouldBe(once),
                outcome => outcome.Cues.ShouldBeEmpty());
        }, iter: ManySessions);

    [Fact]
    public void A_wakeup_that_comes_early_is_still_awaited() =>
        Waiting.Sample(session =>
        {
            var wakeUp = new SessionEvent.WakeUp(session.Alarm!.Index, IsHeard: true);
            Machine.Handle(session, wakeUp, session.Alarm.Due.AddSeconds(-1)).Session.ShouldBe(session);
            Machine.Handle(session, wakeUp, session.Alarm.Due).Session.ShouldNotBe(session);
        }, iter: ManySessions);

    [Fact]
    public void Only_a_session_that_is_timed_waits_for_the_clock_and_only_where_something_runs() =>
        AnySession.Left.Sample(session =>
            (session.Alarm is not null).ShouldBe(session.IsTimed && session.State switch
            {
                SessionState.GettingReady or SessionState.Resting => true,
                SessionState.Holding => session.Tempo.Holds > 0,
                SessionState.Instructing or SessionState.Switching or SessionState.CheckingIn { Times: 0 } => session.Tempo.GoesOn,
                _ => false,
            }), iter: ManySessions);

    [Fact]
    public void Nobody_coaches_an_empty_room() =>
        Waiting.Sample(session =>
        {
            for (var rings = 0; session.Alarm is { } alarm; rings++)
            {
                rings.ShouldBeLessThan(40);
                session = Machine.Handle(session, new SessionEvent.WakeUp(alarm.Index, IsHeard: false), alarm.Due).Session;
            }

            (session.State is SessionState.Paused or SessionState.CheckingIn).ShouldBeTrue();
        }, iter: ManySessions);

    [Fact]
    public void A_session_that_goes_on_by_itself_comes_to_its_end_when_somebody_listens_and_says_that_all_is_well() =>
        AnySession.Left.Sample(session =>
        {
            var now = AnySession.Start.AddHours(2);
            session = Machine.Handle(session with { IsTimed = true }, new SessionEvent.Lead(new Tempo(GoesOn: true)), now).Session;
            for (var rings = 0; session.State is not SessionState.Finished; rings++)
            {
                rings.ShouldBeLessThan(2000);
                now = session.Alarm is { } due && due.Due > now ? due.Due : now;
                var before = session.Progress();
                session = Machine.Handle(session, session.Alarm is { } alarm ? new SessionEvent.WakeUp(alarm.Index, IsHeard: true)
                    : session.State is SessionState.CheckingIn ? new SessionEvent.Feels(Sensation.Eased)
                    : new SessionEvent.Resume(), now).Session;
                if (session.State is SessionState.CheckingIn { About: CheckIn.WhatNow })
                {
                    session = Machine.Handle(session, new SessionEvent.Next(), now).Session;
                }

                session.Progress().ShouldBeGreaterThanOrEqualTo(before);
            }
        }, iter: ManySessions / 2);

    [Fact]
    public void Stop_takes_the_alarm_away() =>
        Waiting.Sample(session => Machine.Handle(session, new SessionEvent.Stop(), AnySession.Start).Session.Alarm.ShouldBeNull(), iter: ManySessions);

    [Fact]
    public void After_pain_nothing_goes_on_by_itself_but_the_question_is_asked_once_more() =>
        Gen.Select(Waiting, Gen.OneOf<SessionEvent>(new SessionEvent.Hurts(), new SessionEvent.Feels(Sensation.Sharp), new SessionEvent.Feels(Sensation.Spreading)))
            .Sample((session, pain) =>
            {
                var hurt = Machine.Handle(session, pain, AnySession.Start).Session;
                var asked = hurt;
                for (var rings = 0; asked.Alarm is { } alarm; rings++)
                {
                    rings.ShouldBeLessThan(2);
                    asked = Machine.Handle(asked, new SessionEvent.WakeUp(alarm.Index, IsHeard: true), alarm.Due).Session;
                }

                asked.State.At().ShouldBe(hurt.State.At());
                (asked.State is SessionState.CheckingIn or SessionState.Finished { Ending: Ending.Hurt }).ShouldBeTrue();
            }, iter: ManySessions);

    [Fact]
    public void What_is_not_understood_holds_up_no_session_that_goes_on() =>
        Waiting.Where(session => session.State is not SessionState.CheckingIn).Sample(session =>
            Machine.Handle(session, new SessionEvent.Unclear(), AnySession.Start).ShouldSatisfyAllConditions(
                outcome => outcome.Session.ShouldBe(session),
                outcome => outcome.Cues.ShouldNotBeEmpty()), iter: ManySessions);

    [Fact]
    public void What_rings_more_than_a_minute_late_finds_nobody() =>
        Waiting.Sample(session =>
        {
            var late = Machine.Handle(session, new SessionEvent.WakeUp(session.Alarm!.Index, IsHeard: true), session.Alarm.Due.AddHours(2)).Session;
            late.Alarm.ShouldBeNull();
            (late.State is SessionState.Paused or SessionState.CheckingIn).ShouldBeTrue();
        }, iter: ManySessions);

    /// <summary>A session that waits for the clock: the last such moment of some story.</summary>
    private static Gen<Session> Waiting { get; } = Gen.Select(AnySession.Fresh, AnySession.Story, (fresh, story) => AnySession
        .Play(fresh with { IsTimed = true, Led = fresh.Led! with { GoesOn = true } }, story.Prepend((new SessionEvent.Begin(), 0)))
        .Last(session => session.Alarm is not null));
}
