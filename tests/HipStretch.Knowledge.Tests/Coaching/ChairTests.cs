using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Coaching;

/// <summary>"Easier", until it is a chair.</summary>
public sealed class ChairTests
{
    private static readonly SessionEvent Easier = new SessionEvent.Easier();
    private static readonly SessionEvent Next = new SessionEvent.Next();

    public static TheoryData<string> EveryPose => [.. ReviewedContent.Knowledge.Stretches.Keys.Select(pose => pose.ToString())];

    [Theory]
    [MemberData(nameof(EveryPose))]
    public void After_its_easier_ways_every_pose_begins_anew_on_a_chair(string pose)
    {
        var session = Coached.For(Facts.None, pose, "goddess").Hears(Next, Next);
        for (var ways = Coached.Pose(pose).Easier.Count; ways > 0; ways--)
        {
            session.Hears(Easier).Said.Single().ShouldBeOfType<Cue.Ease>();
        }

        session.Hears(Easier);

        session.Said[0].ShouldBeOfType<Cue.TakeChair>();
        session.Told.ShouldBe("set-up");
        (session.View.Step, session.View.Of).ShouldBe((1, Coached.Pose(pose).StepsOf("chair").Count));
    }

    [Fact]
    public void On_the_chair_easier_gives_the_chairs_own_ways_and_then_no_more()
    {
        var session = OnTheChair("cat-cow").Hears(Easier);
        session.Said.Single().ShouldBeOfType<Cue.Ease>().Way.Id.ShouldBe("half-as-far");

        session.Hears(Easier).Said.ShouldBe([new Cue.NothingEasier()]);
    }

    [Fact]
    public void The_chair_is_remembered_until_the_pose_ends_and_on_the_way_back()
    {
        var session = OnTheChair("twist", "pelvic-tilt").Hears(Next, new SessionEvent.Pause(), new SessionEvent.Resume());
        (session.Told, session.View.Of).ShouldBe(("sit", 6));

        session.Hears(new SessionEvent.Skip()).Told.ShouldBe("lie-down", "the next pose is on the floor, as planned");
        session.Hears(new SessionEvent.Back()).Told.ShouldBe("set-up");
    }

    [Fact]
    public void A_twist_on_a_chair_is_held_on_both_sides()
    {
        var session = OnTheChair("twist").Until<SessionState.Holding>();
        (session.View.Side, session.View.HoldSeconds).ShouldBe((Body.Side.Left, 20));

        session.Hears(Next).Told.ShouldBe("back-to-middle");
        session.Hears(Next).Said[0].ShouldBeOfType<Cue.SwitchSide>();
    }

    [Fact]
    public void A_sharp_pain_that_asks_for_something_easier_comes_to_the_chair()
    {
        var session = Coached.For(Facts.None, "twist").Feels(Sensation.Sharp);
        session.Hears(Easier, Easier, Easier).Said[0].ShouldBeOfType<Cue.TakeChair>();
    }

    [Fact]
    public void Pain_that_spreads_is_not_eased_away_onto_a_chair()
    {
        var session = Coached.For(Facts.None, "twist").Feels(Sensation.Spreading).Hears(Easier, Easier, Easier, Easier);

        session.Said.ShouldHaveSingleItem().ShouldBeOfType<Cue.Ask>().About.ShouldBe(CheckIn.GoesAway);
    }

    [Theory]
    [InlineData("osteoporosis", "yes", "cat-cow", "chair-arch")]
    [InlineData("stenosis", "yes", "cat-cow", "chair-round")]
    [InlineData("pregnancy", "20", "cat-cow", "chair-round")]
    [InlineData("disc-history", "yes", "twist", "chair-small")]
    [InlineData("pregnancy", "20", "pelvic-tilt", "chair")]
    [InlineData("pregnancy", "20", "goddess", "chair")]
    public void The_chair_is_that_which_suits_the_person(string fact, string value, string pose, string variant)
    {
        var session = Coached.For(Person.With((fact, value)), pose);
        while (session.Hears(Easier).Said[0] is Cue.Ease)
        {
            session.Told.ShouldBeNull();
        }

        session.Session.Plan.Poses[0].Variant.ShouldBe(variant);
    }

    [Fact]
    public void What_a_person_changes_on_the_chair_is_said_with_it()
    {
        var session = Coached.For(Person.With(("disc-history", "yes")), "child-pose").Hears(Easier, Easier, Easier);

        session.Said[0].ShouldBeOfType<Cue.TakeChair>().Changes.ShouldHaveSingleItem().Change.ShouldContain("stop if pain spreads");
    }

    [Fact]
    public void Who_is_on_a_chair_from_the_start_is_not_sent_there_again()
    {
        var session = Coached.For(Person.With(("can-reach-floor", "no")), "pelvic-tilt");
        session.Told.ShouldBe("set-up");

        session.Hears(Easier).Said.Single().ShouldBeOfType<Cue.Ease>().Way.Id.ShouldBe("roll-less");
        session.Hears(Easier).Said.ShouldBe([new Cue.NothingEasier()]);
    }

    [Fact]
    public void A_session_that_was_planned_without_a_chair_has_none() =>
        Coached.Through("twist").Hears(Easier, Easier, Easier).Said.ShouldBe([new Cue.NothingEasier()]);

    private static Coached OnTheChair(params string[] poses)
    {
        var session = Coached.For(Facts.None, poses);
        while (session.Hears(Easier).Said[0] is not Cue.TakeChair)
        {
            session.Said[0].ShouldBeOfType<Cue.Ease>();
        }

        return session;
    }
}
