using HipStretch.Knowledge.Review;
using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class GradeRulesTests
{
    /// <summary>Grade 7.9: too hard for a question, an alert or a step, and not for an answer.</summary>
    private const string Grade7 = "A fever can mean an infection, and your doctor should look at it together with you today.";

    private static readonly ReadingGrade Grade = new(ReviewedContent.Knowledge);

    [Theory]
    [InlineData("The cat sat on the mat.", -1.45)]
    [InlineData("Does it go down your leg? Call now.", -2.23)]
    [InlineData("This is general information, not a diagnosis.", 12.43)]
    public void Grades_are_those_of_Flesch_and_Kincaid(string text, double grade) => Grade.Of(text).ShouldBe(grade, 0.01);

    [Fact]
    public void Names_of_drugs_and_poses_are_as_short_as_it() =>
        Grade.Of("Take ibuprofen after the Child's pose.").ShouldBe(Grade.Of("Take it after the it."), 0.001);

    [Fact]
    public void A_placeholder_counts_as_what_is_said_where_nobody_told_the_country() =>
        Grade.Of("Call {emergency} now.").ShouldBe(Grade.Of("Call nine nine nine, nine one one or one one two now."), 0.001);

    [Fact]
    public void A_hard_sentence_of_an_answer_is_found() =>
        ContentFolder.Good.Claiming("Diaphragmatic respiration facilitates considerable muscular relaxation.")
            .FindingAt("topics/tip.breathing.yaml", 5).ShouldContain("8 is the hardest");

    [Fact]
    public void An_answer_is_judged_as_a_whole() =>
        ContentFolder.Good.Claiming("Breathe with your diaphragm.\"\n    source: nhs\n    reviewed: 2026-01-31\n  - say: \"Let it go in and out. Take your time. Do not rush it.")
            .Findings().ShouldBeEmpty();

    [Theory]
    [InlineData("phrases/en/triage.yaml", "A fever needs a check today.", 4, "6.7")]
    [InlineData("questions/fever.yaml", "Do you have a fever?", 7, "6.7")]
    public void What_must_be_plain_at_once_is_held_to_less(string file, string words, int line, string most)
    {
        Grade.Of(Grade7).ShouldBeInRange(6.7, 8);
        ContentFolder.Good.Changing(file, words, Grade7).FindingAt(file, line).ShouldContain($"{most} is the hardest");
        ContentFolder.Good.Claiming(Grade7).Findings().ShouldBeEmpty();
    }

    [Fact]
    public void A_hard_step_is_found() =>
        ContentFolder.Good.Changing("stretches/twist.yaml", "do: \"Roll your knees to the {side}.\"", "do: \"Lateral articulation to the {side} follows.\"")
            .FindingAt("stretches/twist.yaml", 14).ShouldContain("7 is the hardest");

    [Fact]
    public void A_few_words_that_are_no_sentence_have_no_grade() =>
        ContentFolder.Good.AddingPhrase("button.easier", "say: Easier alternative").Findings(ReviewOfAFolder.Says("button.easier")).ShouldBeEmpty();
}
