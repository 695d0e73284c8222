using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class SensationTests
{
    [Theory]
    [InlineData("my leg went numb", Sensation.Spreading)]
    [InlineData("its gone numb", Sensation.Spreading)]
    [InlineData("pins and needles", Sensation.Spreading)]
    [InlineData("going down my leg", Sensation.Spreading)]
    [InlineData("it went away", Sensation.Eased)]
    [InlineData("the numbness has gone", Sensation.Eased)]
    [InlineData("im in agony", Sensation.Sharp)]
    [InlineData("its worse", Sensation.Sharp)]
    [InlineData("this is making my back worse", Sensation.Sharp)]
    [InlineData("worse", Sensation.Sharp)]
    [InlineData("strong pain", Sensation.Sharp)]
    [InlineData("strong", Sensation.Stretch)]
    [InlineData("i feel fine", Sensation.Eased)]
    [InlineData("just a stretch", Sensation.Stretch)]
    [InlineData("no, it's still there", Sensation.StillThere)]
    public void A_sensation_is_heard_during_a_session(string text, Sensation sensation) =>
        Listener.Hear(text, Expectation.Session).Sensation.ShouldBe(sensation);

    [Theory]
    [InlineData("i feel dizzy")]
    [InlineData("i cant breathe")]
    [InlineData("it's not sharp")]
    [InlineData("not numb")]
    [InlineData("no numbness")]
    [InlineData("it's not worse")]
    [InlineData("not any worse")]
    [InlineData("no worse, no numbness")]
    public void Anything_else_is_none(string text) => Listener.Hear(text, Expectation.Session).Sensation.ShouldBeNull();

    [Fact]
    public void Outside_a_session_there_is_none() => Listener.Hear("its gone numb").Sensation.ShouldBeNull();
}
