using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class OnsetTests
{
    [Theory]
    [InlineData("since i lifted a box tuesday", Mechanism.Lift)]
    [InlineData("picked up my toddler", Mechanism.Lift)]
    [InlineData("I was gardening", Mechanism.Lift)]
    [InlineData("from lifting furniture", Mechanism.Lift)]
    [InlineData("I twisted awkwardly", Mechanism.Twist)]
    [InlineData("bent down to tie my laces, bent over funny", Mechanism.Twist)]
    [InlineData("I sneezed and it went", Mechanism.SuddenMove)]
    [InlineData("stood up too fast", Mechanism.SuddenMove)]
    [InlineData("I slipped on ice", Mechanism.Fall)]
    [InlineData("came off my bike", Mechanism.Fall)]
    [InlineData("playing football", Mechanism.Sport)]
    [InlineData("after a long run", Mechanism.Sport)]
    [InlineData("sat at my desk all day", Mechanism.Posture)]
    [InlineData("slept funny", Mechanism.Posture)]
    [InlineData("it came on slowly", Mechanism.Gradual)]
    [InlineData("crept up on me", Mechanism.Gradual)]
    [InlineData("no idea what happened", Mechanism.Unknown)]
    [InlineData("for no reason", Mechanism.Unknown)]
    [InlineData("she had a fall", Mechanism.Fall)]
    [InlineData("hurts since i went running yesterday", Mechanism.Sport)]
    [InlineData("sore since i was lifting boxes", Mechanism.Lift)]
    public void What_set_it_off_is_found(string text, Mechanism mechanism) => Listener.Hear(text).Onset.ShouldBe(mechanism);

    [Theory]
    [InlineData("gardening", Mechanism.Lift)]
    [InlineData("a fall", Mechanism.Fall)]
    [InlineData("running", Mechanism.Sport)]
    [InlineData("no idea", Mechanism.Unknown)]
    public void A_single_word_is_enough_where_it_is_asked_for(string text, Mechanism mechanism) =>
        Listener.Hear(text, Expectation.Onset).Onset.ShouldBe(mechanism);

    [Theory]
    [InlineData("it hurts when I lift my leg")]
    [InlineData("worse when I'm sitting down")]
    [InlineData("it hurts to twist")]
    [InlineData("I fell asleep")]
    [InlineData("can I go running")]
    [InlineData("no idea")]
    public void What_makes_it_worse_is_not_what_set_it_off(string text) => Listener.Hear(text).Onset.ShouldBeNull();
}
