using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class AmountTests
{
    [Theory]
    [InlineData("half an hour", 30)]
    [InlineData("about half an hour i think", 30)]
    [InlineData("an hour", 60)]
    [InlineData("an hour and a half", 90)]
    [InlineData("1 hour", 60)]
    [InlineData("one and a half hours", 90)]
    [InlineData("quarter of an hour", 15)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("20 minutes", 20)]
    [InlineData("10 or 15", 12.5)]
    public void Minutes_may_be_told_in_hours(string text, double minutes) => Listener.Hear(text, Expectation.Number, "minutes").Amount.ShouldBe(minutes);

    [Fact]
    public void Hours_are_no_number_of_anything_else() => Listener.Hear("half an hour", Expectation.Number, "age").Amount.ShouldBeNull();
}
