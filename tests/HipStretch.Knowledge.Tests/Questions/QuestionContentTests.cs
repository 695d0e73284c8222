using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Questions;

public sealed class QuestionContentTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    public static TheoryData<string> Every => [.. Knowledge.Questions.All.Select(question => question.Id.ToString())];

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_choice_is_a_value_that_its_fact_takes(string id)
    {
        var question = Knowledge.Questions[QuestionId.Parse(id)];
        foreach (var choice in question.Choices ?? [])
        {
            var told = choice.Sets ?? new Dictionary<FactId, string> { [question.Facts[0]] = choice.Value };
            told.ShouldAllBe(pair => question.Facts.Contains(pair.Key) && Knowledge.Facts[pair.Key].Read(pair.Value) != null, choice.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_item_is_a_fact_of_its_question_that_can_be_ticked_and_cleared(string id)
    {
        var question = Knowledge.Questions[QuestionId.Parse(id)];

        (question.Items?.Select(item => item.Fact) ?? question.Facts).ShouldBe(question.Facts, ignoreOrder: true);
        (question.Items is null).ShouldBe(question.Kind != QuestionKind.AnyOf);
        foreach (var item in question.Items ?? [])
        {
            item.Ticked(Knowledge.Facts[item.Fact]).ShouldNotBe(item.Cleared(Knowledge.Facts[item.Fact]));
            item.Ask.ShouldNotBeEmpty(item.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_title_is_unique_within_its_question(string id)
    {
        var question = Knowledge.Questions[QuestionId.Parse(id)];
        string?[] titles = [.. question.Choices?.Select(choice => choice.Title) ?? [], .. question.Items?.Select(item => item.Title) ?? [], question.None];

        titles.OfType<string>().Select(title => title.ToUpperInvariant()).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Typing_the_title_of_a_choice_answers_it(string id)
    {
        foreach (var choice in Knowledge.Questions[QuestionId.Parse(id)].Choices ?? [])
        {
            var reading = Interviewee.Answer(id, choice.Title.ToUpperInvariant());
            (reading is AnswerReading.CannotTell || reading is AnswerReading.Told { Value: var value } && value == choice.Value)
                .ShouldBeTrue($"'{choice.Title}' was read as {reading}");
        }
    }

    [Fact]
    public void No_two_questions_of_a_stage_have_one_place() =>
        Knowledge.Questions.All.Select(question => (question.Stage, question.Order)).ShouldBeUnique();

    [Fact]
    public void Every_question_that_safety_hangs_on_has_a_source_and_other_words_for_the_second_time() =>
        Knowledge.Questions.All.Where(question => question.Stage is QuestionStage.Safety or QuestionStage.BeforeStretching)
            .ShouldAllBe(question => question.Source != null && question.Reviewed != null && question.Ask.Count > 1
                && (question.Items ?? Array.Empty<QuestionItem>()).All(item => item.Ask.Count > 1));

    [Fact]
    public void Every_question_about_the_pain_and_its_safety_can_say_why_it_is_asked() =>
        Knowledge.Questions.All.Where(question => question.Stage != QuestionStage.Later).ShouldAllBe(question => question.Why != null);
}
