using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class RemarksTests
{
    private static readonly Remarks Remarks = new(ReviewedContent.Knowledge);

    [Theory]
    [InlineData("this is killing me", Remark.StrongPain)]
    [InlineData("It's killing me!", Remark.StrongPain)]
    [InlineData("oh the pain is absolutely killing me", Remark.StrongPain)]
    [InlineData("nowhere", Remark.NoPain)]
    [InlineData("It doesn't hurt anywhere.", Remark.NoPain)]
    [InlineData("Why do you ask?", Remark.AsksWhy)]
    [InlineData("sorry, why do you need to know that", Remark.AsksWhy)]
    [InlineData("why", Remark.AsksWhy)]
    public void A_remark_is_the_whole_message_politeness_apart(string text, Remark remark) => Remarks.In(text).ShouldBe(remark);

    [Theory]
    [InlineData("this is killing me and I can't pee")]
    [InlineData("I'm killing me")]
    [InlineData("this pain makes me want to die")]
    [InlineData("why does my back hurt")]
    [InlineData("it came out of nowhere")]
    [InlineData("")]
    public void What_says_more_is_no_remark(string text) => Remarks.In(text).ShouldBeNull();
}
