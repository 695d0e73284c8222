namespace HipStretch.Knowledge.Tests.Loading;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData("routines/lower-back.yaml", "poses: [twist]", "poses: [twirl]", 5, "twirl")]
    [InlineData("stretches/twist.yaml", "source: nhs", "source: hearsay", 9, "hearsay")]
    [InlineData("stretches/twist.yaml", "follow-ups: [tip.breathing]", "follow-ups: [tip.singing]", 12, "tip.singing")]
    [InlineData("triage/rules/fever.yaml", "explain: triage.fever", "explain: triage.fervour", 5, "triage.fervour")]
    [InlineData("triage/rules/fever.yaml", "fact: fever", "fact: fervour", 2, "fervour")]
    [InlineData("questions/fever.yaml", "facts: [fever]", "facts: [fervour]", 5, "fervour")]
    public void A_reference_to_nothing_is_reported_where_it_stands(string file, string good, string bad, int line, string missing)
    {
        var message = ContentFolder.Good.Changing(file, good, bad).ProblemAt(file, line);

        message.ShouldContain($"'{missing}'");
        message.ShouldStartWith("there is no ");
    }

    [Fact]
    public void An_item_with_a_problem_of_its_own_is_not_called_missing_where_it_is_named() =>
        ContentFolder.Good.Changing("stretches/twist.yaml", "position: lying", "position: floating").Problems()
            .Select(problem => problem.File).Distinct().ShouldBe(["stretches/twist.yaml"]);

    [Fact]
    public void A_comparison_with_a_word_that_the_fact_cannot_take_is_reported_with_its_words()
    {
        var message = ContentFolder.Good.Changing("triage/rules/fever.yaml", "is: yes", "is: high").ProblemAt("triage/rules/fever.yaml", 2);

        message.ShouldBe("'fever' is never 'high'; it takes yes, no, unsure.");
    }

    [Fact]
    public void A_comparison_of_a_word_with_a_number_is_reported()
    {
        var message = ContentFolder.Good.Changing("triage/rules/fever.yaml", "is: yes", "at-least: 38").ProblemAt("triage/rules/fever.yaml", 2);

        message.ShouldContain("compare it with 'is'");
    }

    [Theory]
    [InlineData("{ fever: yes }")]
    [InlineData("{ fact: fever }")]
    [InlineData("{ fact: fever, equals: yes }")]
    [InlineData("{ fact: age, below: young }")]
    [InlineData("{ all: [], any: [] }")]
    [InlineData("fever")]
    public void What_is_no_condition_is_reported_with_the_shapes_of_conditions(string bad)
    {
        var problems = ContentFolder.Good.Changing("triage/rules/fever.yaml", "{ fact: fever, is: yes }", bad).Problems();

        problems.ShouldAllBe(problem => problem.File == "triage/rules/fever.yaml" && problem.Line == 2);
        problems.ShouldContain(problem => problem.Message.Contains("{ fact: F, is | includes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ all: [] }")]
    [InlineData("{ any: [] }")]
    public void A_condition_without_parts_is_reported(string empty) =>
        ContentFolder.Good.Changing("triage/rules/fever.yaml", "{ fact: fever, is: yes }", empty)
            .ProblemAt("triage/rules/fever.yaml", 2).ShouldContain("condition");

    [Fact]
    public void A_choice_that_its_fact_cannot_take_is_reported()
    {
        var message = ContentFolder.Good.Changing("questions/fever.yaml", "value: yes", "value: maybe").ProblemAt("questions/fever.yaml", 9);

        message.ShouldContain("'maybe'");
    }

    [Fact]
    public void Two_items_that_answer_one_topic_are_reported_with_the_first_file()
    {
        var message = ContentFolder.Good.Changing("stretches/twist.yaml", "topic: pose.twist", "topic: tip.breathing").ProblemAt("stretches/twist.yaml", 1);

        message.ShouldBe("'tip.breathing' is defined in topics/tip.breathing.yaml already.");
    }

    [Fact]
    public void Two_phrases_with_one_key_are_reported_with_the_first_file()
    {
        var message = ContentFolder.Good.Adding("phrases/en/more.yaml", """
            id: more
            phrases:
              triage.fever:
                say: Hot again.
            """).ProblemAt("phrases/en/more.yaml", 1);

        message.ShouldBe("'triage.fever' is defined in phrases/en/triage.yaml already.");
    }

    [Fact]
    public void Two_items_with_one_id_are_reported_with_the_first_file()
    {
        var source = ContentFolder.Good.Files.Single(file => file.Path == "sources/nhs.yaml").Text;
        var problems = ContentFolder.Good.Adding("sources/nhs-again.yaml", source).Problems();

        problems.ShouldAllBe(problem => problem.File == "sources/nhs-again.yaml");
        problems.Select(problem => problem.Message).ShouldContain("'nhs' is defined in sources/nhs.yaml already.");
    }

    [Fact]
    public void An_id_unlike_its_files_name_is_reported()
    {
        var message = ContentFolder.Good.Changing("questions/fever.yaml", "id: fever", "id: temperature").ProblemAt("questions/fever.yaml", 1);

        message.ShouldBe("the id 'temperature' and the file's name 'fever' differ; make them the same.");
    }
}
