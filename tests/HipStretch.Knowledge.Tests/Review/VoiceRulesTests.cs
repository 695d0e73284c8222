using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class VoiceRulesTests
{
    [Theory]
    [InlineData("Breathe in (and out).", "'('")]
    [InlineData("Breathe in/out.", "'/'")]
    [InlineData("Breathe...", "'...'")]
    [InlineData("Do it 5-10 times.", "'5-10'")]
    [InlineData("If it gets bad, call 999.", "'999'")]
    public void What_a_voice_cannot_say_is_found(string claim, string what) =>
        ContentFolder.Good.Claiming(claim).FindingAt("topics/tip.breathing.yaml", 5).ShouldContain(what);

    [Theory]
    [InlineData("If it gets bad, call 999.\"\n    speak: \"If it gets bad, call nine nine nine.")]
    [InlineData("**Breathe** slowly.")]
    public void Words_of_its_own_for_a_voice_and_marks_that_are_left_out_are_good(string claim) =>
        ContentFolder.Good.Claiming(claim).Findings().ShouldBeEmpty();

    [Fact]
    public void A_button_may_show_what_no_voice_says() =>
        ContentFolder.Good.Changing("questions/fever.yaml", "title: \"Yes\"", "title: Yes (38+)").Findings().ShouldBeEmpty();
}
