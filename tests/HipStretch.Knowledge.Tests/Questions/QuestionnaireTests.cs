using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Tests.Triage;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class QuestionnaireTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    /// <summary>People for whom more than one answer makes a question relevant.</summary>
    private static readonly string[] Together =
    [
        "age=16 location=hip", "age=30 severity=9 onset=unknown", "age=30 duration=100", "age=50 duration=100 age-at-onset=30",
        "age=30 duration=100 psoriasis=no better-with-movement=yes",
    ];

    [Fact]
    public void Every_question_about_safety_is_asked_of_somebody_and_kept_from_somebody_else()
    {
        QuestionStage[] stages = [QuestionStage.Safety, QuestionStage.BeforeStretching];
        Facts[] people = [Facts.None, .. AnyPerson.EveryAnswer.Select(answer => Facts.None.With(answer.Fact, answer.Value)), .. Together.Select(Person.Told)];

        foreach (var question in Knowledge.Questions.All.Where(question => stages.Contains(question.Stage) && question.Relevant is not null))
        {
            people.ShouldContain(person => question.IsRelevant(person), question.Id.ToString());
            people.ShouldContain(person => !question.IsRelevant(person), question.Id.ToString());
        }
    }

    [Fact]
    public void Only_what_could_matter_is_asked_of_a_stage_and_what_decides_whether_to_ask_it()
    {
        var interview = Interview.New with { Known = Person.Told("location=groin") };
        var only = new HashSet<FactId> { FactId.Parse("testicular") };

        Knowledge.Questions.Next(QuestionStage.Safety, interview, only)?.Question.ToString().ShouldBe("sex");
        Knowledge.Questions.Next(QuestionStage.Safety, interview with { Known = Person.Told("location=groin sex=male") }, only)
            ?.Question.ToString().ShouldBe("testicular");
        Knowledge.Questions.Next(QuestionStage.Safety, interview with { Known = Person.Told("location=groin sex=female") }, only).ShouldBeNull();
    }

    [Theory]
    [InlineData("age=44", "before-stretching", true)]
    [InlineData("age=44 sex=male", "before-stretching", false)]
    [InlineData("age=44 sex=male", "before-stretching-too", true)]
    [InlineData("age=60", "before-stretching", false)]
    [InlineData("age=49", "over-fifty", false)]
    [InlineData("age=50", "over-fifty", true)]
    [InlineData("age=unsure", "over-fifty", true)]
    [InlineData("age=unsure", "cauda-equina", true)]
    [InlineData("age=15", "cauda-equina", false)]
    [InlineData("location=groin sex=unsure", "testicular", true)]
    [InlineData("location=groin sex=unsure age=30", "pelvic-signs", true)]
    [InlineData("location=groin sex=male age=30", "pelvic-signs", false)]
    [InlineData("location=groin sex=female age=60", "pelvic-signs", false)]
    [InlineData("location=lower-back", "sex", false)]
    [InlineData("pregnancy=20", "early-pregnancy", true)]
    [InlineData("pregnancy=20", "pregnancy-signs", false)]
    [InlineData("pregnancy=24", "pregnancy-signs", true)]
    [InlineData("pregnancy=yes", "pregnancy-signs", true)]
    [InlineData("pregnancy=no", "pregnancy-signs", false)]
    [InlineData("bladder=no", "pregnancy-signs", false)]
    [InlineData("fever=unsure", "fever-signs", true)]
    [InlineData("bladder=no", "fever-signs", false)]
    [InlineData("duration=20", "course", false)]
    [InlineData("duration=21", "course", true)]
    [InlineData("duration=84 age=36", "age-at-onset", true)]
    [InlineData("duration=84 age=34", "age-at-onset", false)]
    [InlineData("duration=84 age=36 age-at-onset=45", "stiff-pattern", false)]
    public void A_question_is_relevant_where_it_may_matter(string person, string question, bool relevant) =>
        Knowledge.Questions[QuestionId.Parse(question)].IsRelevant(Person.Told(person)).ShouldBe(relevant);
}
