using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("testicular", "not sure", "testicular")]
    [InlineData("leg-weakness-which", "Not sure", "rapidly-worse")]
    public void Not_sure_on_a_button_is_neither_yes_nor_no(string question, string text, string fact) =>
        Interviewee.Answer(question, text).ShouldBeOfType<AnswerReading.CannotTell>().IfStill.ShouldBe(Person.With((fact, "unsure")));

    [Fact]
    public void Unsure_in_other_words_is_neither_yes_nor_no() =>
        Interviewee.Answer("testicular", "dunno", new() { Answer = Answer.Unsure }).ShouldBeOfType<AnswerReading.CannotTell>();

    [Theory]
    [InlineData(Answer.Yes, "yes")]
    [InlineData(Answer.No, "no")]
    public void Yes_and_no_answer_a_question_of_yes_or_no(Answer answer, string value) =>
        Interviewee.Answer("testicular", "", new() { Answer = answer }).ShouldBeOfType<AnswerReading.Told>()
            .Learned.ShouldBe(Person.With(("testicular", value)));

    [Fact]
    public void A_plain_no_to_the_leg_question_means_neither_leg() =>
        Interviewee.Answer("legs", "nah", new() { Answer = Answer.No }).ShouldBeOfType<AnswerReading.Told>()
            .Learned.ShouldBe(Person.With(("radiates", "none"), ("both-legs", "no")));

    [Fact]
    public void A_plain_yes_to_the_leg_question_does_not_say_how_far() =>
        Interviewee.Answer("legs", "yes", new() { Answer = Answer.Yes }).ShouldBeOfType<AnswerReading.NotUnderstood>();

    [Fact]
    public void A_number_answers_how_many_weeks() =>
        Interviewee.Answer("pregnancy-weeks", "20", new() { Amount = 20 }).ShouldBeOfType<AnswerReading.Told>()
            .Learned.ShouldBe(Person.With(("pregnancy", "20")));

    [Theory]
    [InlineData(0)]
    [InlineData(43)]
    public void A_number_out_of_range_answers_nothing(int weeks) =>
        Interviewee.Answer("pregnancy-weeks", "", new() { Amount = weeks }).ShouldBeOfType<AnswerReading.NotUnderstood>();

    [Fact]
    public void Words_that_describe_the_pain_answer_the_question_for_them() =>
        Interviewee.Answer("onset", "I picked up a box", new() { Onset = Mechanism.Lift }).ShouldBeOfType<AnswerReading.Told>()
            .Learned.ShouldBe(Person.With(("onset", "lift")));

    [Fact]
    public void A_description_is_read_into_its_facts()
    {
        var facts = Description.Of(new()
        {
            Location = new([Region.LowerBack, Region.ThighBack], Side.Left),
            Severity = new(6, 7),
            DurationDays = 3,
            Onset = Mechanism.SuddenMove,
        });

        facts.ShouldBe(Person.With(
            ("location", "lower-back,thigh-back"), ("radiates", "thigh-back"), ("side", "left"), ("severity", "7"), ("duration", "3"), ("onset", "sudden-move")));
    }

    [Fact]
    public void A_message_that_says_nothing_of_the_pain_describes_nothing() =>
        Description.Of(new() { Answer = Answer.Yes }).ShouldBe(Facts.None);

    [Fact]
    public void Who_cannot_tell_has_answered_nothing_yet()
    {
        var reading = Interviewee.Answer("testicular", "not sure");

        Interview.New.After(QuestionId.Parse("testicular"), reading).ShouldBe(Interview.New);
    }

    [Fact]
    public void An_answer_to_another_question_is_not_understood() =>
        Interviewee.Answer("legs", "purple").ShouldBeOfType<AnswerReading.NotUnderstood>();
}
