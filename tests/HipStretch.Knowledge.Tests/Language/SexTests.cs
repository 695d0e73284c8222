using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class SexTests
{
    private static readonly FactId Sex = FactId.Parse("sex");

    [Theory]
    [InlineData("I'm a 44 year old woman", "female")]
    [InlineData("as a bloke of 60", "male")]
    [InlineData("male, 45, lower back", "male")]
    [InlineData("62 year old man with hip pain", "male")]
    [InlineData("im a new mum", "female")]
    public void The_sex_that_somebody_tells_is_found(string text, string sex) =>
        Listener.Hear(text).Flags.Present[Sex].ToString().ShouldBe(sex);

    [Theory]
    [InlineData("my husband is a 60 year old man")]
    [InlineData("a man bumped into me")]
    [InlineData("the female voice please")]
    [InlineData("my mum has a bad back")]
    public void Somebody_elses_is_not(string text) => Listener.Hear(text).Flags.Present.ContainsKey(Sex).ShouldBeFalse();
}
