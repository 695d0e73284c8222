using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

/// <summary>Between two poses what is said is about the one that is over; the next one has not begun.</summary>
public sealed class RestTests
{
    [Theory]
    [InlineData("next")]
    [InlineData("resume")]
    [InlineData("skip")]
    public void Who_goes_on_begins_the_next_pose(string command)
    {
        var session = Resting().Hears(command switch
        {
            "next" => new SessionEvent.Next(),
            "resume" => new SessionEvent.Resume(),
            _ => new SessionEvent.Skip(),
        });

        session.Said.OfType<Cue.Introduce>().Single().Pose.Id.ToString().ShouldBe("child-pose");
        session.Told.ShouldBe("hands-and-knees");
    }

    [Fact]
    public void A_pause_goes_back_to_the_end_of_the_pose_before()
    {
        var session = Resting().Hears(new SessionEvent.Pause(), new SessionEvent.Resume());

        session.Said[0].ShouldBe(new Cue.GoOn(Coached.Pose("twist")));
        session.Hears(new SessionEvent.Next()).State.ShouldBeOfType<SessionState.Resting>();
    }

    [Fact]
    public void A_sharp_pain_leaves_out_nothing_that_has_not_begun()
    {
        var session = Resting().Hears(new SessionEvent.Hurts()).Feels(Sensation.Sharp).Hears(new SessionEvent.Next());

        session.Said.OfType<Cue.Introduce>().Single().Pose.Id.ToString().ShouldBe("child-pose");
    }

    [Fact]
    public void Nothing_is_easier_than_to_rest() => Resting().Hears(new SessionEvent.Easier()).Said.ShouldBe([new Cue.Rest()]);

    [Fact]
    public void Back_tells_the_end_of_the_pose_again() => Resting().Hears(new SessionEvent.Back()).State.ShouldBeOfType<SessionState.Instructing>().At.Pose.ShouldBe(0);

    private static Coached Resting()
    {
        var session = Coached.OnTheClock("twist", "child-pose").Hears(new SessionEvent.Lead(new Tempo(GoesOn: true)));
        for (var steps = 0; session.State is not SessionState.Resting; steps++)
        {
            steps.ShouldBeLessThan(40);
            session.Hears(new SessionEvent.Next());
        }

        return session;
    }
}
