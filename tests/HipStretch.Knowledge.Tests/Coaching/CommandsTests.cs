using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

public sealed class CommandsTests
{
    [Fact]
    public void Back_from_a_hold_returns_to_its_instruction()
    {
        var session = Coached.Through("child-pose").Until<SessionState.Holding>().Hears(new SessionEvent.Back());

        session.State.ShouldBeOfType<SessionState.Instructing>();
        session.Told.ShouldBe("arms");
    }

    [Fact]
    public void Back_from_a_step_returns_to_the_step_before() =>
        Coached.Through("child-pose").Hears(new SessionEvent.Next(), new SessionEvent.Next(), new SessionEvent.Back()).Told.ShouldBe("line-up");

    [Fact]
    public void Back_from_the_first_step_says_that_it_is_the_first()
    {
        var session = Coached.Through("child-pose").Hears(new SessionEvent.Back());

        session.Said[0].ShouldBe(new Cue.AtStart());
        session.Told.ShouldBe("hands-and-knees");
    }

    [Fact]
    public void Back_from_the_first_step_of_a_later_pose_begins_the_pose_before()
    {
        var session = Coached.Through("twist", "goddess").Hears(new SessionEvent.Skip(), new SessionEvent.Back());

        session.Said.OfType<Cue.Introduce>().Single().Pose.Id.ToString().ShouldBe("twist");
        session.Told.ShouldBe("lie-down");
    }

    [Fact]
    public void Pause_and_resume_return_to_the_same_step()
    {
        var session = Coached.Through("child-pose").Hears(new SessionEvent.Next(), new SessionEvent.Pause());
        session.State.ShouldBeOfType<SessionState.Paused>();
        session.Said.ShouldBe([new Cue.Wait()]);

        session.Hears(new SessionEvent.Resume());
        session.Said[0].ShouldBe(new Cue.GoOn(Coached.Pose("child-pose")));
        session.Told.ShouldBe("line-up");
    }

    [Fact]
    public void After_a_pause_in_a_hold_the_step_is_told_and_held_anew()
    {
        var session = Coached.Through("child-pose").Until<SessionState.Holding>().After(20).Hears(new SessionEvent.Pause()).After(600)
            .Hears(new SessionEvent.Resume());
        session.Told.ShouldBe("arms");

        session.Hears(new SessionEvent.Next());
        session.View.RemainingMilliseconds.ShouldBe(30_000);
    }

    [Fact]
    public void A_second_pause_changes_nothing()
    {
        var session = Coached.Through("twist").Hears(new SessionEvent.Pause());

        session.Hears(new SessionEvent.Pause()).State.ShouldBe(new SessionState.Paused(new Place(0, 0)));
        session.Said.ShouldBe([new Cue.Wait()]);
    }

    [Fact]
    public void Nothing_but_a_command_ends_a_pause()
    {
        var session = Coached.Through("twist").Hears(new SessionEvent.Pause(), new SessionEvent.Unclear(), new SessionEvent.Repeat());

        session.State.ShouldBe(new SessionState.Paused(new Place(0, 0)));
        session.Said.ShouldBe([new Cue.Wait()]);
    }

    [Fact]
    public void A_wish_at_a_question_does_not_let_it_be_forgotten() =>
        Coached.OnTheClock("twist").Hears(new SessionEvent.Hurts(), new SessionEvent.Lead(new Tempo(GoesOn: true)))
            .Said.ShouldBe([new Cue.Led(new Tempo(GoesOn: true), Tempo.Usual), new Cue.Ask(CheckIn.SharpOrStretch, 1)]);

    [Fact]
    public void A_step_that_is_said_again_after_an_answer_has_all_of_its_time_again()
    {
        var session = Coached.OnTheClock("twist").Hears(new SessionEvent.Lead(new Tempo(GoesOn: true)), new SessionEvent.Next()).After(7);

        var outcome = Coached.Machine.Current(session.Session, session.Now);

        outcome.Cues.ShouldHaveSingleItem().ShouldBeOfType<Cue.Instruct>();
        (outcome.Session.Alarm!.Due - session.Now).ShouldBe(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Where_nothing_can_ring_nobody_is_promised_to_be_led() =>
        Coached.Through("twist").Hears(new SessionEvent.Lead(new Tempo(GoesOn: true))).Said.ShouldBe([new Cue.CannotLead()]);

    [Fact]
    public void Repeat_says_the_same_step_and_changes_nothing()
    {
        var session = Coached.Through("child-pose").Hears(new SessionEvent.Next());
        var (before, said) = (session.Session, session.Said);

        session.Hears(new SessionEvent.Repeat());

        (session.Session, session.Told).ShouldBe((before, "line-up"));
        session.Said.ShouldBe(said);
    }

    [Fact]
    public void Repeat_in_a_hold_says_the_hold_and_does_not_start_it_anew()
    {
        var session = Coached.Through("child-pose").Until<SessionState.Holding>().After(10).Hears(new SessionEvent.Repeat());

        session.Said.Single().ShouldBeOfType<Cue.Hold>();
        session.View.RemainingMilliseconds.ShouldBe(20_000);
    }

    [Fact]
    public void Repeat_in_a_hold_on_the_clock_tells_what_is_left_of_it()
    {
        var session = Coached.OnTheClock("child-pose").Until<SessionState.Holding>().After(10).Hears(new SessionEvent.Repeat());

        var still = session.Said.Single().ShouldBeOfType<Cue.StillHolding>();
        (still.Moment.Step.Id, still.Seconds).ShouldBe(("arms", 20));
    }

    [Fact]
    public void Repeat_in_repetitions_on_the_clock_does_not_tell_a_time() =>
        Coached.OnTheClock("pelvic-tilt").Until<SessionState.Holding>().After(10).Hears(new SessionEvent.Repeat())
            .Said.Single().ShouldBeOfType<Cue.StillHolding>().Seconds.ShouldBeNull();

    [Fact]
    public void A_question_waits_for_who_pauses_and_is_asked_in_other_words() =>
        Coached.Through("child-pose").Hears(new SessionEvent.Hurts(), new SessionEvent.Pause())
            .Said.ShouldBe([new Cue.NoHurry(), new Cue.Ask(CheckIn.SharpOrStretch, 1)]);

    [Fact]
    public void Easier_gives_each_way_once_and_then_says_that_there_is_none()
    {
        var session = Coached.Through("twist");
        var ways = new List<string>();
        while (session.Hears(new SessionEvent.Easier()).Said.Single() is Cue.Ease ease)
        {
            ways.Add(ease.Way.Id);
            ways.Count.ShouldBeLessThan(20);
        }

        ways.ShouldBe(["pillow-under-knees", "small-rolls"]);
        session.Said.ShouldBe([new Cue.NothingEasier()]);
        session.Hears(new SessionEvent.Easier()).Said.ShouldBe([new Cue.NothingEasier(1)]);
    }

    [Fact]
    public void After_there_is_nothing_easier_going_on_means_the_next_pose()
    {
        var session = Coached.Through("twist", "goddess").Hears([.. Enumerable.Repeat(new SessionEvent.Easier(), 3)]).Hears(new SessionEvent.Next());

        session.Session.State.At().ShouldBe(new Place(1, 0));
    }

    [Fact]
    public void The_next_pose_has_its_own_easier_ways()
    {
        var session = Coached.Through("twist", "goddess").Hears(new SessionEvent.Easier(), new SessionEvent.Easier(), new SessionEvent.Skip(), new SessionEvent.Easier());

        session.Said.Single().ShouldBeOfType<Cue.Ease>().Way.Id.ShouldBe("smaller-bend");
    }

    [Fact]
    public void How_long_counts_down_with_the_clock()
    {
        var session = Coached.Through("child-pose", "twist").Until<SessionState.Holding>().Hears(new SessionEvent.HowLong());
        session.Said.ShouldBe([new Cue.TimeLeft(30, 1)]);

        session.After(12.5).Hears(new SessionEvent.HowLong()).Said.ShouldBe([new Cue.TimeLeft(18, 1)]);
        session.After(60).Hears(new SessionEvent.HowLong()).Said.ShouldBe([new Cue.TimeLeft(0, 1)]);
    }

    [Fact]
    public void How_long_outside_a_hold_counts_the_poses()
    {
        Coached.Through("child-pose", "twist", "goddess").Hears(new SessionEvent.HowLong()).Said.ShouldBe([new Cue.TimeLeft(null, 2)]);
        Coached.Through("child-pose").Hears(new SessionEvent.Pause(), new SessionEvent.HowLong()).Said.ShouldBe([new Cue.TimeLeft(null, 0)]);
    }

    [Fact]
    public void Skip_before_the_beginning_leaves_the_first_pose_out() =>
        Coached.Ready("twist", "goddess").Hears(new SessionEvent.Skip()).Session.State.At().ShouldBe(new Place(1, 0));

    [Fact]
    public void Skip_of_the_last_pose_completes_the_session() =>
        Coached.Through("twist").Hears(new SessionEvent.Skip()).State.ShouldBe(new SessionState.Finished(Ending.Completed));

    [Fact]
    public void A_screen_sees_the_hold_run_down()
    {
        var view = Coached.Through("twist").Until<SessionState.Holding>().After(4).View;

        (view.State, view.Step, view.Of, view.Side, view.HoldSeconds, view.RemainingMilliseconds).ShouldBe(("holding", 5, 7, Body.Side.Left, 30, 26_000));
    }
}
