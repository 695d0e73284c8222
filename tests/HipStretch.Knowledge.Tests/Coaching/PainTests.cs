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
            session.Hears(happened).Said[^1].ShouldBeOfType<Cue.Ask>().About.ShouldBe(CheckIn.GoesAway, happened.ToString());
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

    [Theory]
    [InlineData(Sensation.Sharp)]
    [InlineData(Sensation.Spreading)]
    public void Pain_that_spread_and_gets_no_better_has_not_gone_away(Sensation felt) =>
        Coached.Through("twist", "goddess").Feels(Sensation.Spreading).Feels(felt).State.ShouldBe(new SessionState.Finished(Ending.Hurt));

    [Theory]
    [InlineData(6, 4.0)]
    [InlineData(2, 0.0)]
    [InlineData(8, 6.0)]
    [InlineData(2, null)]
    public void Two_points_more_than_before_the_session_end_the_pose(double score, double? before)
    {
        var session = Coached.Through("twist", "goddess").Until<SessionState.Holding>().Hears(new SessionEvent.Scored(score, before));

        session.Said.ShouldBe([new Cue.EaseOut(), new Cue.Ask(CheckIn.WhatNow)], "CLINICAL: pain up by 2 or more stops the pose");
        session.Hears(new SessionEvent.Next()).State.At().ShouldBe(new Place(1, 0));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(4)]
    [InlineData(0)]
    public void A_score_that_is_no_such_worse_is_heard_and_goes_on(double score)
    {
        var session = Coached.Through("twist").Until<SessionState.Holding>();
        var before = session.Session;

        session.Hears(new SessionEvent.Scored(score, 4)).Said[0].ShouldBe(new Cue.ScoreIsFine());

        session.Said[1].ShouldBeOfType<Cue.Hold>();
        session.Session.ShouldBe(before);
    }

    [Fact]
    public void A_question_that_is_not_answered_is_asked_in_other_words_each_time()
    {
        var session = Coached.Through("twist").Hears(new SessionEvent.Hurts());

        session.Hears(new SessionEvent.Repeat()).Said.ShouldBe([new Cue.Ask(CheckIn.SharpOrStretch, 1)]);
        session.Hears(new SessionEvent.Scored(4, 4)).Said.ShouldBe([new Cue.Ask(CheckIn.SharpOrStretch, 2)]);
        session.Feels(Sensation.Sharp).Said.ShouldBe([new Cue.Ask(CheckIn.WhatNow)]);
        Coached.Machine.Current(session.Session, session.Now).Cues.ShouldBe([new Cue.Ask(CheckIn.WhatNow, 1)]);
    }
}
