using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

public sealed class LongBreakTests
{
    private static readonly SessionEvent Return = new SessionEvent.Return();

    [Fact]
    public void After_a_long_break_it_is_asked_how_it_is_before_the_session_goes_on()
    {
        var session = Coached.Through("child-pose").Hears(new SessionEvent.Next(), Return);
        session.Said.ShouldBe([new Cue.Ask(CheckIn.AfterBreak)]);

        session.Feels(Sensation.Eased);
        session.Said[0].ShouldBe(new Cue.GoOn(Coached.Pose("child-pose")));
        session.Told.ShouldBe("line-up");
    }

    [Fact]
    public void Nobody_goes_on_before_they_said_how_it_is()
    {
        var session = Coached.Through("twist", "goddess").Hears(Return);

        foreach (var happened in new SessionEvent[] { new SessionEvent.Next(), new SessionEvent.Resume(), new SessionEvent.Skip(), new SessionEvent.Easier(), new SessionEvent.Back(), new SessionEvent.Hurts(), new SessionEvent.Scored(4, 4) })
        {
            session.Hears(happened).Said.ShouldHaveSingleItem().ShouldBeOfType<Cue.Ask>().About.ShouldBe(CheckIn.AfterBreak, happened.ToString());
        }
    }

    public static TheoryData<SessionEvent> Worse =>
        [new SessionEvent.Feels(Sensation.Sharp), new SessionEvent.Feels(Sensation.Spreading), new SessionEvent.Feels(Sensation.StillThere), new SessionEvent.Scored(6, 4)];

    [Theory]
    [MemberData(nameof(Worse))]
    public void What_got_worse_in_the_break_ends_the_session(SessionEvent felt) =>
        Coached.Through("twist", "goddess").Hears(Return, felt).State.ShouldBe(new SessionState.Finished(Ending.Hurt));

    [Theory]
    [InlineData(Sensation.Sharp, CheckIn.WhatNow)]
    [InlineData(Sensation.Spreading, CheckIn.GoesAway)]
    public void A_pain_that_was_asked_about_is_asked_about_again(Sensation felt, CheckIn about) =>
        Coached.Through("twist", "goddess").Feels(felt).Hears(Return).Said.ShouldBe([new Cue.Ask(about, 1)]);
}
