using HipStretch.Knowledge.Coaching;

namespace HipStretch.Knowledge.Tests.Coaching;

public sealed class TempoWishesTests
{
    private static readonly Tempo Led = new(GoesOn: true);

    [Theory]
    [InlineData("lead me")]
    [InlineData("Please guide me through it")]
    [InlineData("hands-free please")]
    [InlineData("just go on by yourself")]
    [InlineData("keep going on your own")]
    [InlineData("don't wait for me")]
    public void Somebody_may_want_to_be_led(string said) => TempoWishes.Of(said, Tempo.Usual).ShouldBe(Led);

    [Theory]
    [InlineData("wait for me")]
    [InlineData("please wait for me each time")]
    [InlineData("one step at a time")]
    [InlineData("don't lead me")]
    [InlineData("stop leading me")]
    [InlineData("don't go on by yourself")]
    [InlineData("stop going on by yourself")]
    [InlineData("turn hands-free off")]
    [InlineData("no hands free")]
    [InlineData("I'll say next")]
    public void Or_to_go_on_only_when_they_say_so(string said) => TempoWishes.Of(said, Led).ShouldBe(Tempo.Usual);

    [Theory]
    [InlineData("don't time me")]
    [InlineData("stop counting me")]
    [InlineData("no timer please")]
    [InlineData("don't count")]
    public void Holds_need_not_be_timed(string said) => TempoWishes.Of(said, Led).ShouldBe(Led with { Holds = 0 });

    [Theory]
    [InlineData("hold it longer")]
    [InlineData("longer holds")]
    public void Holds_may_be_longer(string said) => TempoWishes.Of(said, Led).ShouldBe(Led with { Holds = 1.5 });

    [Theory]
    [InlineData("slower")]
    [InlineData("slow down")]
    [InlineData("that's too fast")]
    [InlineData("not so fast")]
    [InlineData("at a gentle pace")]
    [InlineData("take it slowly")]
    [InlineData("I need more time")]
    public void A_step_may_have_more_time(string said) => TempoWishes.Of(said, Led).ShouldBe(Led with { Pace = Pace.Gentle });

    [Theory]
    [InlineData("faster")]
    [InlineData("that's too slow")]
    [InlineData("a brisk one, please")]
    public void Or_less(string said) => TempoWishes.Of(said, Led).ShouldBe(Led with { Pace = Pace.Brisk });

    [Fact]
    public void Who_is_hurried_at_the_slowest_pace_is_waited_for() =>
        TempoWishes.Of("slower", Led with { Pace = Pace.Gentle }).ShouldBe(new Tempo(Pace.Gentle));

    [Theory]
    [InlineData("I can't hold it for longer")]
    [InlineData("don't hold longer")]
    [InlineData("how much more time?")]
    [InlineData("is this too slow?")]
    [InlineData("wait for me, there's somebody at the door")]
    [InlineData("hold on, slower")]
    [InlineData("give me a minute more time")]
    [InlineData("are you going to lead me?")]
    [InlineData("next")]
    public void What_is_a_denial_a_question_or_a_pause_is_no_wish(string said) => TempoWishes.Of(said, Led).ShouldBeNull();
}
