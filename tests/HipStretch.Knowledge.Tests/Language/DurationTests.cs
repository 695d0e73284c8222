using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class DurationTests
{
    [Theory]
    [InlineData("since tuesday", 2)]
    [InlineData("since I lifted a box on tuesday", 2)]
    [InlineData("since last Monday", 3)]
    [InlineData("since Thursday", 7)]
    [InlineData("started yesterday", 1)]
    [InlineData("I slipped yesterday", 1)]
    [InlineData("it started this morning", 0)]
    [InlineData("since the weekend", 5)]
    [InlineData("for 3 weeks", 21)]
    [InlineData("3wks", 21)]
    [InlineData("a couple of days now", 2)]
    [InlineData("the past few days", 3)]
    [InlineData("about a month", 30)]
    [InlineData("two and a half weeks", 17.5)]
    [InlineData("a week and a half", 10.5)]
    [InlineData("2-4 weeks", 21)]
    [InlineData("five years ago", 1825)]
    [InlineData("for years", 730)]
    [InlineData("since november", 25)]
    [InlineData("my hip has hurt for six months", 180)]
    [InlineData("since march", 270)]
    [InlineData("back has hurt since march", 270)]
    [InlineData("back pain for 3 weeks, ibuprofen does nothing", 21)]
    public void How_long_is_counted_back_from_now(string text, double days) => Listener.Hear(text).DurationDays.ShouldBe(days);

    [Fact]
    public void A_year_is_counted_from_its_middle() => Listener.Hear("since 2019").DurationDays!.Value.ShouldBeInRange(2600, 2800);

    [Theory]
    [InlineData("yesterday", 1)]
    [InlineData("years", 730)]
    [InlineData("tuesday", 2)]
    [InlineData("2 hours", 0.083)]
    public void Short_words_are_a_time_where_one_is_asked_for(string text, double days) =>
        Listener.Hear(text, Expectation.Duration).DurationDays!.Value.ShouldBe(days, 0.001);

    [Theory]
    [InlineData("I'm 20 weeks pregnant")]
    [InlineData("my son is 3 weeks old")]
    [InlineData("I sit 8 hours a day")]
    [InlineData("in 2 weeks I'm on holiday")]
    [InlineData("next tuesday")]
    [InlineData("on tuesday I have an appointment")]
    [InlineData("hip replacement 6 weeks ago")]
    [InlineData("how are you today")]
    [InlineData("it hurts every 2 days")]
    [InlineData("had breast cancer 5 years ago and now i have new back pain")]
    [InlineData("in a car crash 20 years ago, back aches today")]
    [InlineData("on prednisolone for years")]
    [InlineData("cold feet all my life")]
    public void Other_times_are_left_alone(string text) => Listener.Hear(text).DurationDays.ShouldBeNull();
}
