using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class ClaimRulesTests
{
    [Theory]
    [InlineData("You have a slipped disc.")]
    [InlineData("It may be that you have a slipped disc.")]
    [InlineData("This cures back pain.")]
    [InlineData("It helps to realign your spine.")]
    [InlineData("Heat treats strains.")]
    public void A_diagnosis_or_a_promise_is_found(string claim) =>
        ContentFolder.Good.Claiming(claim).FindingAt("topics/tip.breathing.yaml", 5).ShouldContain("diagnosis or a promise");

    [Theory]
    [InlineData("Do you have a fever?")]
    [InlineData("If you have testicles, is one sore?")]
    [InlineData("How long do you have?")]
    public void A_question_is_neither(string text) => ContentFolder.Good.Claiming(text).Findings().ShouldBeEmpty();

    [Fact]
    public void A_promise_on_a_button_is_found() =>
        ContentFolder.Good.Changing("questions/fever.yaml", "title: \"Yes\"", "title: It cures me").FindingAt("questions/fever.yaml", 9).ShouldContain("'cures'");
}
