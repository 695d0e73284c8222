using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class SeverityTests
{
    [Theory]
    [InlineData("7/10", 7)]
    [InlineData("eight out of ten", 8)]
    [InlineData("my hip hurts, maybe a 5", 5)]
    [InlineData("about a seven", 7)]
    [InlineData("it's a 3 today", 3)]
    [InlineData("pain level 8", 8)]
    [InlineData("the pain is 6", 6)]
    [InlineData("11/10", 10)]
    [InlineData("lower back, 4.5 out of 10", 4.5)]
    [InlineData("I'm 45 and my back hurts, about a 6", 6)]
    [InlineData("8/10", 8)]
    [InlineData("lower back, 5, since monday", 5)]
    [InlineData("male, 45, lower back, 6, 2 weeks", 6)]
    [InlineData("sore hip. left. 4. since football on sunday", 4)]
    public void A_score_with_a_cue_is_found_anywhere(string text, double score) =>
        Listener.Hear(text).Severity.ShouldBe(new SeverityFound(score, score));

    [Theory]
    [InlineData("7", 7, 7)]
    [InlineData("seven", 7, 7)]
    [InlineData("6 or 7", 6, 7)]
    [InlineData("6-7", 6, 7)]
    [InlineData("between six and seven", 6, 7)]
    [InlineData("six-ish", 6, 6)]
    [InlineData("six and a half", 6.5, 6.5)]
    [InlineData("0", 0, 0)]
    [InlineData("none", 0, 0)]
    [InlineData("mild", 1, 3)]
    [InlineData("moderate I'd say", 4, 6)]
    [InlineData("bad", 7, 10)]
    [InlineData("this is killing me", 7, 10)]
    public void A_bare_number_or_word_is_a_score_where_one_is_asked_for(string text, double least, double most) =>
        Listener.Hear(text, Expectation.Severity).Severity.ShouldBe(new SeverityFound(least, most));

    [Theory]
    [InlineData("worst pain I've ever had", 7, 10)]
    [InlineData("it hurts like hell", 7, 10)]
    [InlineData("a mild ache", 1, 3)]
    [InlineData("not too bad", 1, 3)]
    public void Words_for_pain_are_a_range(string text, double least, double most) =>
        Listener.Hear(text).Severity.ShouldBe(new SeverityFound(least, most));

    [Theory]
    [InlineData("I'm 9 weeks in")]
    [InlineData("my L5 disc")]
    [InlineData("2 weeks")]
    [InlineData("I have 3 kids")]
    [InlineData("on the 5th")]
    [InlineData("woke up at 5")]
    [InlineData("7")]
    [InlineData("about a 5 minute walk")]
    [InlineData("born 7/10/1980")]
    [InlineData("it isn't severe")]
    [InlineData("my back is killing me")]
    [InlineData("discs 4, 5 in my back")]
    [InlineData("i have 2 kids, 5, 7, and a bad back")]
    public void A_number_that_counts_something_else_is_no_score(string text) => Listener.Hear(text).Severity.ShouldBeNull();

    [Theory]
    [InlineData("3 weeks")]
    [InlineData("I'm 45")]
    [InlineData("the 5th")]
    [InlineData("for 6 days")]
    [InlineData("-3")]
    [InlineData("minus 2")]
    [InlineData("no")]
    [InlineData("actually no carry on")]
    [InlineData("nothing helps")]
    public void Not_even_where_a_score_is_asked_for(string text) => Listener.Hear(text, Expectation.Severity).Severity.ShouldBeNull();

    [Fact]
    public void Two_scores_that_differ_are_none() => Listener.Hear("7/10 at night, 3/10 by day").Severity.ShouldBeNull();
}
