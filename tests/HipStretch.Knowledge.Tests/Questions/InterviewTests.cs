using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class InterviewTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    [Fact]
    public void A_plain_strain_reaches_the_first_pose_within_nine_questions()
    {
        var strained = new Interviewee(
            ("location", "Lower back"), ("severity", "Moderate"), ("duration", "A few days"), ("onset", "Lifting"), ("legs", "No"),
            ("cauda-equina", "None of these"), ("urgent-signs", "None of these"), ("before-stretching", "None of these"))
            .Through(QuestionStage.Describe, QuestionStage.Safety, QuestionStage.BeforeStretching);

        strained.Asked.ShouldBe(["location", "severity", "duration", "onset", "legs", "cauda-equina", "urgent-signs", "before-stretching"]);
        strained.Asked.Count.ShouldBeLessThanOrEqualTo(9);
        var verdict = Knowledge.Assess(strained.Interview.Known);
        (verdict.Urgency, verdict.Stretch).ShouldBe((Urgency.Selfcare, StretchAdvice.Yes));
        verdict.Unasked.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_told_already_is_not_asked()
    {
        var told = Interview.New with { Known = Person.With(("location", "hip"), ("side", "left"), ("severity", "6"), ("onset", "sport")) };

        Knowledge.Questions.Next(QuestionStage.Describe, told)?.Question.ToString().ShouldBe("duration");
    }

    [Theory]
    [InlineData("lower-back", false)]
    [InlineData("hip", true)]
    [InlineData("groin", true)]
    [InlineData("lower-back,buttock", true)]
    public void The_side_is_asked_where_there_is_one(string place, bool asked) =>
        Asks(QuestionStage.Describe, ("location", place), ("severity", "4"), ("duration", "3"), ("onset", "lift")).ShouldBe(asked ? "side" : null);

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
            ("legs", "No"), ("cauda-equina", "None of these"), ("urgent-signs", "None of these"), ("testicular", "No, or I have none"));
        person.Knows(("location", place)).Through(QuestionStage.Safety).Asked.Contains("testicular").ShouldBe(asked);
    }

    [Theory]
    [InlineData("Not sure", "unsure", Urgency.Urgent)]
    [InlineData("Just sore muscles", "no", Urgency.Selfcare)]
    [InlineData("New shooting pain, tingling or weakness", "yes", Urgency.Emergency)]
    public void Both_legs_is_told_apart_once_whatever_the_answer(string answer, string value, Urgency urgency)
    {
        var person = new Interviewee(
            ("legs", "Both legs"), ("both-legs", answer), ("cauda-equina", "None of these"), ("urgent-signs", "None of these"))
            .Knows(("location", "lower-back")).Through(QuestionStage.Safety);

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
            ("legs", "No"), ("cauda-equina", "None of these"), ("urgent-signs", "Weak or dragging leg"), ("leg-weakness-which", answer))
            .Knows(("location", "lower-back")).Through(QuestionStage.Safety);

        person.Asked.ShouldBe(["legs", "cauda-equina", "urgent-signs", "leg-weakness-which"]);
        Knowledge.Assess(person.Interview.Known).Urgency.ShouldBe(urgency);
    }

    [Fact]
    public void A_yes_to_a_list_opens_it_item_by_item()
    {
        var person = new Interviewee(
            ("cauda-equina", "yes"), ("cauda-equina/saddle-numbness", "no"), ("cauda-equina/bladder", "not sure"),
            ("cauda-equina/bowel", "no"), ("cauda-equina/sexual-function", "no"), ("urgent-signs", "None of these"))
            .Knows(("location", "lower-back"), ("radiates", "none"), ("both-legs", "no")).Through(QuestionStage.Safety);

        person.Asked.ShouldBe(["cauda-equina", "cauda-equina/saddle-numbness", "cauda-equina/bladder", "cauda-equina/bowel", "cauda-equina/sexual-function", "urgent-signs"]);
        person.Interview.Known[FactId.Parse("bladder")].ShouldBe(FactValue.Unsure);
        person.Interview.Known[FactId.Parse("bowel")].ShouldBe(FactValue.No);
    }

    [Fact]
    public void The_weeks_are_asked_of_who_is_pregnant_and_who_does_not_know_them_is_not_asked_again()
    {
        var person = new Interviewee(("before-stretching", "Pregnant"), ("pregnancy-weeks", "I don't know")).Through(QuestionStage.BeforeStretching);

        person.Asked.ShouldBe(["before-stretching", "pregnancy-weeks"]);
        person.Interview.Known[FactId.Parse("pregnancy")].ShouldBe(FactValue.Yes);
    }

    [Fact]
    public void Weeks_that_were_told_are_not_asked() =>
        Asks(QuestionStage.BeforeStretching, ("pregnancy", "20"), ("hip-replacement", "no"), ("recent-surgery", "no")).ShouldBeNull();

    private static string? Asks(QuestionStage stage, params (string Fact, string Value)[] known) =>
        Knowledge.Questions.Next(stage, Interview.New with { Known = Person.With(known) })?.Question.ToString();
}
