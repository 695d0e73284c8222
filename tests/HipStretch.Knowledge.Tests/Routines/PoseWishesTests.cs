using HipStretch.Knowledge.Routines;

namespace HipStretch.Knowledge.Tests.Routines;

public sealed class PoseWishesTests
{
    private static readonly PoseWishes Wishes = new(ReviewedContent.Knowledge.Stretches.Values);

    [Theory]
    [InlineData("no twist please", "twist")]
    [InlineData("without the twist", "twist")]
    [InlineData("i don't like the child pose", "child-pose")]
    [InlineData("i dont want to do Child's pose", "child-pose")]
    [InlineData("skip the happy baby", "happy-baby")]
    [InlineData("ok but not the cat-cow or the goddess", "cat-cow goddess")]
    [InlineData("yes but leave the lower-back twist out", "twist")]
    [InlineData("no knee to chest and no twists", "knee-to-chest twist")]
    [InlineData("can we do it without cat cow?", "cat-cow")]
    [InlineData("not the twist, the cat cow is fine", "twist")]
    public void A_pose_that_is_refused_is_not_wanted(string text, string unwanted) => Unwanted(text).ShouldBe(unwanted.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("only cat cow", "cat-cow")]
    [InlineData("just the pelvic tilt and the twist", "pelvic-tilt twist")]
    [InlineData("i only want to do child's pose", "child-pose")]
    [InlineData("cat-cow only please", "cat-cow")]
    public void Where_only_some_are_wanted_the_others_are_not(string text, string wanted) =>
        Unwanted(text).ShouldBe(ReviewedContent.Knowledge.Stretches.Keys.Select(pose => pose.ToString()).Except(wanted.Split(' ')), ignoreOrder: true);

    [Theory]
    [InlineData("no")]
    [InlineData("yes")]
    [InlineData("not now")]
    [InlineData("i like the twist")]
    [InlineData("i dont mind the twist")]
    [InlineData("is the twist not bad for my back?")]
    [InlineData("why no happy baby?")]
    [InlineData("what is cat-cow")]
    [InlineData("only 5 minutes")]
    [InlineData("I twisted it")]
    public void Anything_else_is_no_such_wish(string text) => Unwanted(text).ShouldBeEmpty();

    private static IEnumerable<string> Unwanted(string text) => Wishes.Unwanted(text).Select(pose => pose.ToString());
}
