using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class SideTests
{
    [Theory]
    [InlineData("my left hip", Side.Left)]
    [InlineData("lower back mostly left", Side.Left)]
    [InlineData("the right hip", Side.Right)]
    [InlineData("it's on the right", Side.Right)]
    [InlineData("right side of my lower back", Side.Right)]
    [InlineData("hip pain, worse on the left", Side.Left)]
    [InlineData("left lower back", Side.Left)]
    [InlineData("lower back left", Side.Left)]
    [InlineData("both hips", Side.Both)]
    [InlineData("both sides", Side.Both)]
    [InlineData("across my lower back", Side.Both)]
    [InlineData("my left hip and my right knee", Side.Both)]
    public void A_side_is_found(string text, Side side) => Listener.Hear(text).Location!.Side.ShouldBe(side);

    [Theory]
    [InlineData("that's right, my hip hurts")]
    [InlineData("right now my hip hurts")]
    [InlineData("my hip, right?")]
    [InlineData("right, my hip hurts")]
    [InlineData("I left work with a sore hip")]
    [InlineData("two weeks left and my hip hurts")]
    public void A_left_or_right_that_is_no_side_is_not_taken_for_one(string text) =>
        Listener.Hear(text).Location!.Side.ShouldBeNull();

    [Theory]
    [InlineData("right", Side.Right)]
    [InlineData("Left.", Side.Left)]
    [InlineData("both", Side.Both)]
    public void One_word_is_a_side_where_a_side_is_asked_for(string text, Side side) =>
        Listener.Hear(text, Expectation.Side).Location!.Side.ShouldBe(side);

    [Theory]
    [InlineData("that's right")]
    [InlineData("right?")]
    [InlineData("right now I don't know")]
    public void Even_then_agreement_is_no_side(string text) =>
        Listener.Hear(text, Expectation.Side).Location.ShouldBeNull();
}
