namespace HipStretch.Knowledge.Tests.Loading;

public sealed class StrictValuesTests
{
    [Fact]
    public void A_good_folder_loads() =>
        ContentFolder.Good.Load().Stretches.Keys.Select(id => id.ToString()).ShouldBe(["twist"]);

    [Fact]
    public void An_unknown_key_is_reported_with_the_keys_that_there_are()
    {
        var message = ContentFolder.Good.Changing("stretches/twist.yaml", "hold: 30", "hodl: 30").ProblemAt("stretches/twist.yaml", 18);

        message.ShouldContain("'hodl'");
        message.ShouldContain("hold (optional)");
    }

    [Fact]
    public void A_missing_key_is_reported_by_its_name()
    {
        var message = ContentFolder.Good.Changing("topics/tip.breathing.yaml", "    source: nhs\n", "").ProblemAt("topics/tip.breathing.yaml", 5);

        message.ShouldBe("the key 'source' is missing.");
    }

    [Fact]
    public void A_wrong_word_is_reported_with_the_words_that_there_are()
    {
        var message = ContentFolder.Good.Changing("stretches/twist.yaml", "position: lying", "position: floating").ProblemAt("stretches/twist.yaml", 5);

        message.ShouldBe("'floating' is not one of lying, kneeling, seated, standing.");
    }

    [Theory]
    [InlineData("hold: 200", "10 to 90")]
    [InlineData("hold: 9", "10 to 90")]
    [InlineData("hold: -30", "10 to 90")]
    [InlineData("pulse: 16", "1 to 15")]
    public void A_time_out_of_range_is_reported_with_the_range(string bad, string range)
    {
        var message = ContentFolder.Good.Changing("stretches/twist.yaml", "hold: 30", bad).ProblemAt("stretches/twist.yaml", 14);

        message.ShouldContain(range);
    }

    [Theory]
    [InlineData("hold: 10")]
    [InlineData("hold: 90")]
    [InlineData("pulse: 1")]
    [InlineData("pulse: 15")]
    public void The_ends_of_a_range_are_good(string end) =>
        ContentFolder.Good.Changing("stretches/twist.yaml", "hold: 30", end).Load().Stretches.ShouldHaveSingleItem();

    [Theory]
    [InlineData("least: 0", "from 1 to 1")]
    [InlineData("least: 2", "from 1 to 1")]
    [InlineData("least: many", "a number")]
    public void A_count_of_conditions_that_cannot_be_met_is_reported(string least, string expected) =>
        ContentFolder.Good.Changing("triage/rules/fever.yaml", "when: { fact: fever, is: yes }", "when: { some: { " + least + ", of: [{ fact: fever, is: yes }] } }")
            .ProblemAt("triage/rules/fever.yaml", 2).ShouldContain(expected);

    [Theory]
    [InlineData("some: { least: 1, of: [{ fact: fever, is: yes }] }")]
    [InlineData("known: { fact: fever, is: yes }")]
    public void Counted_and_certain_conditions_load(string condition) =>
        ContentFolder.Good.Changing("triage/rules/fever.yaml", "when: { fact: fever, is: yes }", "when: { " + condition + " }").Load().Stretches.ShouldHaveSingleItem();

    [Theory]
    [InlineData("year: 2023", "year: soon", 4, "a number")]
    [InlineData("url: https", "url: http", 5, "an https address")]
    [InlineData("url: https://www.nhs.uk/conditions/back-pain/", "url: nhs.uk", 5, "an https address")]
    [InlineData("title: Back pain", "title: [Back, pain]", 2, "a text")]
    [InlineData("title: Back pain", "title:", 2, "a text")]
    public void A_value_of_another_kind_is_reported_with_what_is_expected(string good, string bad, int line, string expected)
    {
        var message = ContentFolder.Good.Changing("sources/nhs.yaml", good, bad).ProblemAt("sources/nhs.yaml", line);

        message.ShouldContain(expected);
    }

    [Theory]
    [InlineData("severity: [10, 0]")]
    [InlineData("severity: [5]")]
    [InlineData("severity: [1, 2, 3]")]
    public void A_span_that_is_none_is_reported_with_an_example(string bad)
    {
        var message = ContentFolder.Good.Changing("routines/lower-back.yaml", "severity: [0, 10]", bad).ProblemAt("routines/lower-back.yaml", 4);

        message.ShouldContain("[5, 10]");
    }

    [Fact]
    public void An_id_that_is_no_id_is_reported_with_the_rule_for_ids()
    {
        var message = ContentFolder.Good.Changing("routines/lower-back.yaml", "poses: [twist]", "poses: [Twist it]").ProblemAt("routines/lower-back.yaml", 5);

        message.ShouldContain("lower-case words joined by hyphens");
    }

    [Fact]
    public void An_urgent_rule_that_allows_stretching_is_refused()
    {
        var message = ContentFolder.Good.Changing("triage/rules/fever.yaml", "stretch: no", "stretch: modified").ProblemAt("triage/rules/fever.yaml", 1);

        message.ShouldContain("must say 'stretch: no'");
    }

    [Fact]
    public void A_caution_that_modifies_must_say_what_to_change()
    {
        const string caution = "cautions: [{ id: hot, when: { fact: fever, is: yes }, then: modify, because: It is hot., source: nhs, reviewed: 2026-01-31 }]";
        var message = ContentFolder.Good.Changing("stretches/twist.yaml", "cautions: []", caution).ProblemAt("stretches/twist.yaml", 20);

        message.ShouldContain("under 'change'");
    }
}
