using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

public sealed class PainTests
{
    [Fact]
    public void Ow_then_sharp_then_on_is_the_next_pose()
    {
        var session = Coached.Through("twist", "goddess").Until<SessionState.Holding>().Hears(new SessionEvent.Hurts());
        session.Said.ShouldBe([new Cue.Ask(CheckIn.SharpOrStretch)]);

        session.Feels(Sensation.Sharp).Said.ShouldBe([new Cue.Ask(CheckIn.WhatNow)]);

        session.Hears(new SessionEvent.Next());
        session.Said[0].ShouldBe(new Cue.LeavePose());
        session.State.At().ShouldBe(new Place(1, 0));
    }

    [Fact]
    public void Ow_then_a_stretch_goes_on_where_it_was()
    {
        var session = Coached.Through("child-pose").Hears(new SessionEvent.Next(), new SessionEvent.Hurts()).Feels(Sensation.Stretch);

        session.Said[0].ShouldBe(new Cue.StretchIsFine());
        session.Told.ShouldBe("line-up");
    }

    [Fact]
    public void A_sharp_pain_offers_the_easier_way()
    {
        var session = Coached.Through("twist").Hears(new SessionEvent.Hurts()).Feels(Sensation.Sharp).Hears(new SessionEvent.Easier());

        session.Said.Single().ShouldBeOfType<Cue.Ease>();
    }

    [Fact]
    public void Spreading_pain_that_stays_ends_the_session()
    {
        var session = Coached.Through("twist", "goddess").Feels(Sensation.Spreading);
        session.Said.ShouldBe([new Cue.Ask(CheckIn.GoesAway)]);

        session.Feels(Sensation.StillThere);
        session.State.ShouldBe(new SessionState.Finished(Ending.Hurt));
        session.Said.ShouldBe([new Cue.End(Ending.Hurt)]);
    }

    [Fact]
    public void Spreading_pain_that_goes_away_leaves_the_pose()
    {
        var session = Coached.Through("twist", "goddess").Feels(Sensation.Spreading).Feels(Sensation.Eased);

        session.Said[0].ShouldBe(new Cue.LeavePose());
        session.State.At().ShouldBe(new Place(1, 0));
    }

    [Fact]
    public void Nobody_goes_on_before_they_said_whether_spreading_pain_goes_away()
    {
        var session = Coached.Through("twist", "goddess").Feels(Sensation.Spreading);

        foreach (var happened in new SessionEvent[] { new SessionEvent.Next(), new SessionEvent.Resume(), new SessionEvent.Back(), new SessionEvent.Pause(), new SessionEvent.Repeat() })
        {
            session.Hears(happened).Said.ShouldBe([new Cue.Ask(CheckIn.GoesAway)], happened.ToString());
        }
    }

    [Fact]
    public void Another_ow_does_not_forget_that_pain_spread()
    {
        var session = Coached.Through("twist", "goddess").Feels(Sensation.Spreading).Hears(new SessionEvent.Hurts(), new SessionEvent.Next());

        session.State.ShouldBeOfType<SessionState.CheckingIn>().About.ShouldBe(CheckIn.GoesAway, "CLINICAL: pain that spreads ends the pose");
        session.Told.ShouldBeNull();
    }

    [Fact]
    public void Another_ow_does_not_forget_that_pain_was_sharp()
    {
        var session = Coached.Through("twist", "goddess").Hears(new SessionEvent.Next()).Feels(Sensation.Sharp).Hears(new SessionEvent.Hurts()).Feels(Sensation.Stretch);

        session.State.ShouldBeOfType<SessionState.CheckingIn>().About.ShouldBe(CheckIn.WhatNow, "CLINICAL: sharp pain ends the pose");
        session.Told.ShouldBeNull();
    }

    [Fact]
    public void Ow_before_the_beginning_does_not_begin_a_pose()
    {
        var session = Coached.Ready("twist").Hears(new SessionEvent.Hurts());

        session.Told.ShouldBeNull();
    }

    [Fact]
    public void Pain_that_spread_is_not_skipped_past()
    {
        var session = Coached.Through("twist", "goddess").Feels(Sensation.Spreading).Hears(new SessionEvent.Skip(), new SessionEvent.Easier());

        session.State.ShouldBeOfType<SessionState.CheckingIn>().About.ShouldBe(CheckIn.GoesAway);
        session.Told.ShouldBeNull();
    }
}
