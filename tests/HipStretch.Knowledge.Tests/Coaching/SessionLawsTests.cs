using CsCheck;
using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

/// <summary>What holds of every session, whatever happens in it.</summary>
public sealed class SessionLawsTests
{
    private const long ManySessions = 500;
    private static readonly SessionMachine Machine = Coached.Machine;

    [Fact]
    public void Whatever_happens_there_is_an_answer_until_the_end() =>
        Gen.Select(AnySession.Left, AnySession.Event).Sample((session, happened) =>
            Machine.Handle(session, happened, AnySession.Start).Cues.Any().ShouldBe(session.State is not SessionState.Finished), iter: ManySessions);

    [Fact]
    public void Every_session_can_be_shown_at_every_moment() =>
        Gen.Select(AnySession.Fresh, AnySession.Story).Sample((fresh, story) =>
        {
            foreach (var session in AnySession.Play(fresh, story))
            {
                var view = Machine.View(session, AnySession.Start.AddHours(1));
                (view.Pose is null).ShouldBe(session.State.At() is null);
                (view.Step ?? 1).ShouldBeInRange(1, view.Of ?? 1);
                (view.RemainingMilliseconds is null).ShouldBe(session.State is not (SessionState.Holding or SessionState.GettingReady or SessionState.Resting)
                    || (session.State is SessionState.Holding && session.Tempo.Holds == 0));
                (view.RemainingMilliseconds ?? 0).ShouldBe(0, "the hour is long over");
            }
        }, iter: ManySessions);

    [Fact]
    public void Stop_ends_every_session() =>
        AnySession.Left.Where(session => session.State is not SessionState.Finished).Sample(session =>
            Machine.Handle(session, new SessionEvent.Stop(), AnySession.Start).ShouldSatisfyAllConditions(
                outcome => outcome.Session.State.ShouldBe(new SessionState.Finished(Ending.Stopped)),
                outcome => outcome.Cues.ShouldBe([new Cue.End(Ending.Stopped)])), iter: ManySessions);

    [Fact]
    public void Pain_that_stays_ends_every_session() =>
        AnySession.Left.Where(session => session.State is not SessionState.Finished).Sample(session =>
            Machine.Handle(session, new SessionEvent.Feels(Sensation.StillThere), AnySession.Start).Session.State
                .ShouldBe(new SessionState.Finished(Ending.Hurt)), iter: ManySessions);

    [Fact]
    public void Pain_is_asked_about_or_ends_every_session_that_has_begun() =>
        Gen.Select(
            AnySession.Left.Where(session => session.State.At() is not null),
            Gen.OneOf<SessionEvent>(new SessionEvent.Hurts(), new SessionEvent.Feels(Sensation.Sharp), new SessionEvent.Feels(Sensation.Spreading), new SessionEvent.Scored(6, 4)))
            .Sample((session, pain) => (Machine.Handle(session, pain, AnySession.Start).Session.State is SessionState.CheckingIn or SessionState.Finished { Ending: Ending.Hurt }).ShouldBeTrue(), iter: ManySessions);

    [Fact]
    public void A_finished_session_stays_finished_and_says_nothing() =>
        Gen.Select(AnySession.Left, AnySession.Story).Sample((session, story) =>
        {
            var finished = Machine.Handle(session, new SessionEvent.Stop(), AnySession.Start).Session;
            AnySession.Play(finished, story).ShouldAllBe(after => after == finished);
            story.SelectMany(one => Machine.Handle(finished, one.Happened, AnySession.Start).Cues).ShouldBeEmpty();
        }, iter: ManySessions);

    [Fact]
    public void Going_on_comes_to_the_end_from_everywhere_once_a_pain_that_spread_has_eased() =>
        AnySession.Left.Sample(session =>
        {
            var waiting = session.State is SessionState.CheckingIn { About: CheckIn.GoesAway or CheckIn.AfterBreak };
            var left = Machine.Handle(session, waiting ? new SessionEvent.Feels(Sensation.Eased) : new SessionEvent.Next(), AnySession.Start).Session;
            for (var steps = 0; left.State is not SessionState.Finished; steps++)
            {
                steps.ShouldBeLessThan(200);
                left = Machine.Handle(left, new SessionEvent.Next(), AnySession.Start).Session;
            }
        }, iter: ManySessions);

    [Fact]
    public void No_event_goes_on_by_more_than_one_moment_but_to_leave_a_pose() =>
        Gen.Select(AnySession.Left, AnySession.Event).Sample((session, happened) =>
        {
            var (after, cues) = Machine.Handle(session, happened, AnySession.Start);
            var jumps = after.State is SessionState.Finished { Ending: Ending.Hurt } || happened is SessionEvent.Skip or SessionEvent.Stop or SessionEvent.Feels { What: Sensation.StillThere }
                || cues.OfType<Cue.LeavePose>().Any();
            (after.Progress() - session.Progress()).ShouldBeLessThanOrEqualTo(jumps ? int.MaxValue : 1);
        }, iter: 2 * ManySessions);

    [Fact]
    public void Only_going_on_or_leaving_a_pose_goes_forward() =>
        Gen.Select(AnySession.Left, AnySession.Event).Sample((session, happened) =>
        {
            var (after, cues) = Machine.Handle(session, happened, AnySession.Start);
            var mayGoOn = session.State is SessionState.Ready or SessionState.CheckingIn { About: CheckIn.HowIsIt } || after.State is SessionState.Finished || happened is SessionEvent.Next or SessionEvent.Skip
                || cues.OfType<Cue.LeavePose>().Any();
            (after.Progress() - session.Progress()).ShouldBeLessThanOrEqualTo(mayGoOn ? int.MaxValue : 0);
        }, iter: 2 * ManySessions);

    [Fact]
    public void What_somebody_changes_about_a_pose_is_said_before_its_first_step() =>
        Gen.Select(AnySession.Fresh, AnySession.Story, Gen.Bool).Sample((fresh, story, isTimed) =>
        {
            var (session, now, introduced) = (fresh with { IsTimed = isTimed, Led = new Tempo(GoesOn: isTimed) }, AnySession.Start, -1);
            foreach (var (told, seconds) in story)
            {
                now += TimeSpan.FromSeconds(seconds);
                var happened = session.Alarm is { } alarm && alarm.Due <= now ? new SessionEvent.WakeUp(alarm.Index, IsHeard: true) : told;
                (session, var cues) = Machine.Handle(session, happened, now);
                introduced = cues.Any(cue => cue is Cue.Introduce) ? session.State.At()!.Pose : introduced;
                if (cues.Any(cue => cue is Cue.Instruct))
                {
                    session.State.At()!.Pose.ShouldBe(introduced);
                }
            }
        }, iter: ManySessions);

    [Fact]
    public void Leaving_a_pose_ends_it_and_no_other() =>
        AnySession.Left.Where(session => session.State.At() is not null && session.State is not SessionState.CheckingIn { About: CheckIn.GoesAway or CheckIn.AfterBreak }).Sample(session =>
        {
            var after = Machine.Handle(session, new SessionEvent.Skip(), AnySession.Start).Session;
            var at = session.State.At()!;
            (after.State.At() ?? new Place(session.Plan.Poses.Count, 0)).ShouldBe(new Place(at.Pose + 1, 0));
        }, iter: ManySessions);
}
