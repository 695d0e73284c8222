using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class SourceRulesTests
{
    private const string Topic = "topics/tip.breathing.yaml";

    [Fact]
    public void A_claim_without_a_reviewers_date_is_found() =>
        ContentFolder.Good.Changing(Topic, "\n    reviewed: 2026-01-31", "").FindingAt(Topic, 5).ShouldBe("the key 'reviewed' is missing.");

    [Fact]
    public void A_question_with_a_source_and_no_day_of_review_is_found() =>
        ContentFolder.Good.Changing("questions/fever.yaml", "order: 1", "order: 1\nsource: nhs")
            .FindingAt("questions/fever.yaml", 1).ShouldContain("add 'reviewed'");

    [Theory]
    [InlineData(Topic, "2024-11-22", 5)]
    [InlineData("triage/rules/fever.yaml", "2019-01-01", 1)]
    [InlineData("routines/lower-back.yaml", "2020-02-29", 1)]
    public void What_was_reviewed_over_two_years_ago_is_found(string file, string day, int line) =>
        ContentFolder.Good.Changing(file, "reviewed: 2026-01-31", "reviewed: " + day).FindingAt(file, line).ShouldContain(day);

    [Fact]
    public void A_day_of_review_that_is_still_to_come_is_found() =>
        ContentFolder.Good.Changing(Topic, "reviewed: 2026-01-31", "reviewed: 2026-11-24").FindingAt(Topic, 5).ShouldContain("after today");

    [Theory]
    [InlineData("2024-11-23")]
    [InlineData("2026-11-23")]
    public void The_first_and_the_last_day_that_count_are_good(string day) =>
        ContentFolder.Good.Changing(Topic, "reviewed: 2026-01-31", "reviewed: " + day).Findings().ShouldBeEmpty();

    [Fact]
    public void A_source_on_which_nothing_rests_is_found() =>
        ContentFolder.Good.Adding("sources/hearsay.yaml", """
            id: hearsay
            title: Hearsay
            publisher: Somebody
            year: 2020
            url: https://example.org/
            """).FindingAt("sources/hearsay.yaml", 1).ShouldContain("'hearsay'");

    [Theory]
    [InlineData("1989")]
    [InlineData("2027")]
    public void A_source_of_a_year_that_cannot_be_is_found(string year) =>
        ContentFolder.Good.Changing("sources/nhs.yaml", "year: 2023", "year: " + year).FindingAt("sources/nhs.yaml", 1).ShouldContain("1990 to 2026");
}
