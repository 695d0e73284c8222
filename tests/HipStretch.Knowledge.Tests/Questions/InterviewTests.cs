using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class InterviewTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    [Fact]
    public void What_was_told_already_is_not_asked()
    {
        var told = Interview.New with { Known = Person.With(("location", "hip"), ("side", "left"), ("severity", "6"), ("onset", "sport")) };

        Knowledge.Questions.Next(QuestionStage.Describe, told)?.Question.ToString().ShouldBe("duration");
    }

    [Theory]
    [InlineData("lower-back")]
    [InlineData("hip")]
    [InlineData("lower-back,buttock")]
    public void The_side_is_taken_where_it_is_told_and_asked_only_of_who_is_unsure_of_it(string place)
    {
        Asks(QuestionStage.Describe, ("location", place), ("severity", "4"), ("duration", "3"), ("onset", "lift")).ShouldBeNull();
        Asks(QuestionStage.Describe, ("location", place), ("severity", "4"), ("duration", "3"), ("onset", "lift"), ("side", "unsure")).ShouldBe("side");
    }

    [Theory]
    [InlineData("groin", true)]
    [InlineData("pelvis", true)]
    [InlineData("hip,groin", true)]
    [InlineData("lower-back", false)]
    [InlineData("hip", false)]
    [InlineData("buttock", false)]
    [InlineData("thigh-front", false)]
    [InlineData("knee", false)]
    public void Testicles_are_asked_about_with_pain_in_the_groin_or_the_pelvis_only(string place, bool asked)
    {
        var person = new Interviewee(
            ("legs", "No"), ("cauda-equina", "None of these"), ("urgent-signs", "None of these"), ("testicular", "No, or I have none"),
            ("kidney-signs", "None of these"));
        person.Knows(("location", place), ("age", "40"), ("sex", "male")).Through(QuestionStage.Safety).Asked.Contains("testicular").ShouldBe(asked);
    }

    [Theory]
    [InlineData("Not sure", "unsure", Urgency.Urgent)]
    [InlineData("Just sore muscles", "no", Urgency.Selfcare)]
    [InlineData("New shooting pain, tingling or weakness", "yes", Urgency.Emergency)]
    public void Both_legs_is_told_apart_once_whatever_the_answer(string answer, string value, Urgency urgency)
    {
        var person = new Interviewee(
            ("legs", "Both legs"), ("both-legs", answer), ("cauda-equina", "None of these"), ("urgent-signs", "None of these"))
            .Knows(("location", "lower-back"), ("age", "40")).Through(QuestionStage.Safety);

        person.Asked.ShouldBe(["legs", "both-legs", "cauda-equina", "urgent-signs"]);
        person.Interview.Known[FactId.Parse("both-legs")]?.ToString().ShouldBe(value);
        Knowledge.Assess(person.Interview.Known).Urgency.ShouldBe(urgency);
    }

    [Theory]
    [InlineData("One leg, no worse", Urgency.Urgent)]
    [InlineData("Both legs", Urgency.Emergency)]
    [InlineData("Getting worse fast", Urgency.Emergency)]
    [InlineData("Not sure", Urgency.Urgent)]
    public void A_weak_leg_is_told_apart_once(string answer, Urgency urgency)
    {
        var person = new Interviewee(
            ("legs", "No"), ("cauda-equina", "Weak or dragging leg"), ("leg-weakness-which", answer), ("urgent-signs", "None of these"))
            .Knows(("location", "lower-back"), ("age", "40")).Through(QuestionStage.Safety);

        person.Asked.ShouldBe(["legs", "cauda-equina", "leg-weakness-which", "urgent-signs"]);
        Knowledge.Assess(person.Interview.Known).Urgency.ShouldBe(urgency);
    }

    [Fact]
    public void A_yes_to_a_list_opens_it_item_by_item()
    {
        var person = new Interviewee(
            ("cauda-equina", "yes"), ("cauda-equina/saddle-numbness", "no"), ("cauda-equina/bladder", "not sure"),
            ("cauda-equina/bowel", "no"), ("cauda-equina/sexual-function", "no"), ("cauda-equina/leg-weakness", "no"),
            ("cauda-equina/cold-leg", "no"), ("cauda-equina/calf-swelling", "no"), ("urgent-signs", "None of these"))
            .Knows(("location", "lower-back"), ("age", "40"), ("radiates", "none"), ("both-legs", "no")).Through(QuestionStage.Safety);

        person.Asked.Take(5).ShouldBe(["cauda-equina", "cauda-equina/saddle-numbness", "cauda-equina/bladder", "cauda-equina/bowel", "cauda-equina/sexual-function"]);
        person.Asked[^1].ShouldBe("urgent-signs");
        person.Interview.Known[FactId.Parse("bladder")].ShouldBe(FactValue.Unsure);
        person.Interview.Known[FactId.Parse("bowel")].ShouldBe(FactValue.No);
    }

    [Fact]
    public void The_weeks_are_asked_of_who_is_pregnant_and_who_does_not_know_them_is_not_asked_again()
    {
        var person = new Interviewee(
            ("cauda-equina", "None of these"), ("urgent-signs", "None of these"), ("before-stretching", "Pregnant"),
            ("pregnancy-weeks", "I don't know"), ("pregnancy-signs", "None of these"))
            .Knows(("location", "lower-back"), ("age", "30"), ("radiates", "none"), ("both-legs", "no"))
            .Through(QuestionStage.Safety, QuestionStage.BeforeStretching, QuestionStage.Safety);

        person.Asked.ShouldBe(["cauda-equina", "urgent-signs", "before-stretching", "pregnancy-weeks", "pregnancy-signs"]);
        person.Interview.Known[FactId.Parse("pregnancy")].ShouldBe(FactValue.Yes);
    }

    [Fact]
    public void What_is_asked_before_stretching_does_not_hang_on_the_weeks() =>
        Asks(QuestionStage.BeforeStretching, ("age", "30"), ("pregnancy", "20")).ShouldBe("before-stretching");

    private static string? Asks(QuestionStage stage, params (string Fact, string Value)[] known) =>
        Knowledge.Questions.Next(stage, Interview.New with { Known = Person.With(known) })?.Question.ToString();
}
