using CsCheck;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Tests.Triage;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Causes;

public sealed class CauseRankingTests
{
    private static readonly CauseRanking Ranking = new(ReviewedContent.Knowledge);

    [Fact]
    public void Nothing_points_anywhere_where_nothing_was_said() => Ranking.Likely(new PersonalFacts(Facts.None), 3).ShouldBeEmpty();

    [Fact]
    public void After_lifting_a_strain_comes_first() => First(("location", "lower-back"), ("onset", "lift"), ("duration", "2")).ShouldBe("muscle-strain");

    [Fact]
    public void Pain_down_to_the_foot_points_to_a_nerve_or_a_disc() =>
        First(("location", "lower-back"), ("radiates", "foot"), ("onset", "lift")).ShouldBeOneOf("nerve-compression", "disc");

    [Fact]
    public void Pain_of_months_is_long_lasting_pain() => First(("location", "lower-back"), ("duration", "200"), ("onset", "gradual")).ShouldBe("chronic");

    [Fact]
    public void No_more_are_told_than_asked_for_and_each_once() =>
        AnyPerson.Gen.Sample(person =>
        {
            var likely = Ranking.Likely(new PersonalFacts(person), 2);
            likely.Count.ShouldBeLessThanOrEqualTo(2);
            likely.Select(cause => cause.Id).ShouldBeUnique();
        });

    [Theory]
    [InlineData(0, Lasting.Acute)]
    [InlineData(27.9, Lasting.Acute)]
    [InlineData(28, Lasting.Subacute)]
    [InlineData(84, Lasting.Subacute)]
    [InlineData(84.1, Lasting.Chronic)]
    public void The_bounds_between_acute_and_chronic_are_those_of_the_contract(double days, Lasting lasting) =>
        Durations.Class(days).ShouldBe(lasting);

    private static string? First(params (string Fact, string Value)[] told) =>
        Ranking.Likely(new PersonalFacts(Person.With(told)), 1).SingleOrDefault()?.Id.ToString();
}
