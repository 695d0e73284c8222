using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Routines;

namespace HipStretch.Knowledge.Tests.Coaching;

public sealed class WalkThroughTests
{
    public static TheoryData<string> EveryPose => [.. ReviewedContent.Knowledge.Stretches.Keys.Select(pose => pose.ToString())];

    [Theory]
    [MemberData(nameof(EveryPose))]
    public void A_pose_is_walked_to_its_end_by_going_on_alone_and_every_step_is_said(string pose)
    {
        var session = Coached.Through(pose);
        var told = new List<string>();
        while (session.State is not SessionState.Finished)
        {
            told.AddRange(session.Said.OfType<Cue.Instruct>().Select(cue => cue.Moment.Step.Id));
            told.Count.ShouldBeLessThan(50);
            session.Hears(new SessionEvent.Next());
        }

        session.State.ShouldBe(new SessionState.Finished(Ending.Completed));
        session.Said.ShouldBe([new Cue.End(Ending.Completed)]);
        told.ShouldBe(Moment.AllOf(Coached.Pose(pose).Steps).Select(moment => moment.Step.Id));
        told.Distinct().ShouldBe(Coached.Pose(pose).Steps.Select(step => step.Id));
    }

    [Theory]
    [MemberData(nameof(EveryPose))]
    public void The_last_step_comes_out_of_the_pose_and_nothing_is_held_in_it(string pose)
    {
        var last = Coached.Pose(pose).Steps[^1];

        (last.IsHeld, last.EachSide).ShouldBe((false, false));
    }

    [Fact]
    public void A_twist_goes_left_then_right_and_says_the_change_of_side_once()
    {
        var session = Coached.Through("twist");
        var sides = new List<string>();
        var switches = new List<string>();
        while (session.State is not SessionState.Finished)
        {
            sides.AddRange(session.Said.OfType<Cue.Instruct>().Where(cue => cue.Moment.Side is not null).Select(cue => $"{cue.Moment.Side} {cue.Moment.Step.Id}"));
            switches.AddRange(session.Said.OfType<Cue.SwitchSide>().Select(cue => $"{cue.Moment.Side} {cue.Moment.Step.Id}"));
            session.Hears(new SessionEvent.Next());
        }

        sides.ShouldBe(["Left roll", "Left back-to-middle", "Right roll", "Right back-to-middle"]);
        switches.ShouldBe(["Right roll"]);
    }

    [Fact]
    public void Both_sides_have_the_same_step_numbers()
    {
        var moments = Moment.AllOf(Coached.Pose("twist").Steps);

        moments.Select(moment => (moment.Number, moment.Side)).ShouldBe(
            [(1, null), (2, null), (3, null), (4, null), (5, Side.Left), (6, Side.Left), (5, Side.Right), (6, Side.Right), (7, null)]);
    }

    [Fact]
    public void The_first_pose_is_introduced_as_the_first_and_the_next_as_the_next()
    {
        var session = Coached.Through("pelvic-tilt", "goddess");
        session.Said.OfType<Cue.Introduce>().Single().IsFirst.ShouldBeTrue();

        session.Hears(new SessionEvent.Skip());
        session.Said.OfType<Cue.Introduce>().Single().ShouldSatisfyAllConditions(
            next => next.IsFirst.ShouldBeFalse(),
            next => next.Pose.Id.ToString().ShouldBe("goddess"));
    }

    [Fact]
    public void A_change_for_this_person_is_said_with_the_pose()
    {
        var plan = new SessionPlan([new(Coached.Pose("twist").Id, [new PoseChange("Roll a little way.", "You asked.")])]);

        Coached.Machine.Handle(Session.Of(plan), new SessionEvent.Begin(), AnySession.Start).Cues.OfType<Cue.Introduce>().Single().Changes
            .ShouldBe([new PoseChange("Roll a little way.", "You asked.")]);
    }

    [Fact]
    public void A_step_that_is_held_is_told_then_held_then_left()
    {
        var session = Coached.Through("child-pose").Until<SessionState.Holding>();
        session.Said.Single().ShouldBeOfType<Cue.Hold>().Moment.Step.Id.ShouldBe("arms");

        session.Hears(new SessionEvent.Next());
        session.Told.ShouldBe("come-up");
    }

    [Fact]
    public void A_stored_session_fits_only_while_its_poses_variants_and_steps_are_there()
    {
        var twist = Coached.Pose("twist").Id;
        Session At(string? variant, int pose, int moment) =>
            new(new SessionPlan([new(twist, [], variant)]), new SessionState.Instructing(new Place(pose, moment)));

        Coached.Machine.Fits(At(null, 0, 0)).ShouldBeTrue();
        Coached.Machine.Fits(At("taken-away", 0, 0)).ShouldBeFalse();
        Coached.Machine.Fits(At(null, 0, 99)).ShouldBeFalse();
        Coached.Machine.Fits(At(null, 1, 0)).ShouldBeFalse();
        Coached.Machine.Fits(Session.Of(new SessionPlan([new(twist, [], null, new(twist, [], "taken-away"))]))).ShouldBeFalse();
        Coached.Machine.Fits(Session.Of(new SessionPlan([new(HipStretch.Knowledge.Stretches.StretchId.Parse("taken-away"), [])]))).ShouldBeFalse();
    }
}
