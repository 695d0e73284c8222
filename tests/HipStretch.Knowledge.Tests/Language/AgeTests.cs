using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class AgeTests
{
    private static readonly FactId Age = FactId.Parse("age");

    [Theory]
    [InlineData("im 14", 14)]
    [InlineData("i am 12 years old", 12)]
    [InlineData("i'm 9 years old", 9)]
    [InlineData("aged 15", 15)]
    [InlineData("i turned 16 today", 16)]
    [InlineData("hip pain, aged 15", 15)]
    [InlineData("im only 15 by the way", 15)]
    [InlineData("fifteen year old boy", 15)]
    [InlineData("I'm a 14 year old girl", 14)]
    [InlineData("15yo with back pain", 15)]
    [InlineData("I'm 45 and my back hurts, about a 6", 45)]
    [InlineData("my son and I both ache, I'm 40", 40)]
    [InlineData("62, lower back, 3 weeks, 6/10", 62)]
    [InlineData("F 34 left hip", 34)]
    public void The_age_of_the_person_is_found(string text, double years) =>
        Listener.Hear(text).Flags.Present[Age].ShouldBe(new FactValue.Number(years));

    [Theory]
    [InlineData("im 12 weeks pregnant")]
    [InlineData("im 5 foot 4")]
    [InlineData("im 7 out of 10")]
    [InlineData("im a 7")]
    [InlineData("im 7")]
    [InlineData("im 16 stone")]
    [InlineData("my 12 year old")]
    [InlineData("I lifted my 12 year old")]
    [InlineData("a 12 year old mattress")]
    [InlineData("when I was 14")]
    [InlineData("what if im 14")]
    [InlineData("I lifted my son, he is 9")]
    [InlineData("my pain is 9")]
    [InlineData("im 200")]
    public void Another_number_is_no_age(string text)
    {
        var flags = Listener.Hear(text).Flags;
        flags.Present.ContainsKey(Age).ShouldBeFalse();
        flags.OfSomebodyElse.ShouldBeFalse();
    }

    [Theory]
    [InlineData("my son is 9")]
    [InlineData("my daughter is 14 years old")]
    [InlineData("she is 12")]
    [InlineData("my son aged 9")]
    public void Somebody_elses_age_is_not_this_persons(string text)
    {
        var flags = Listener.Hear(text).Flags;
        flags.Present.ShouldBeEmpty();
        flags.OfSomebodyElse.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Expectation.Severity)]
    [InlineData(Expectation.Number)]
    public void A_bare_number_is_none_where_a_score_or_an_amount_is_asked_for(Expectation expects) =>
        Listener.Hear("I'm 14", expects).Flags.Present.ShouldBeEmpty();
}
