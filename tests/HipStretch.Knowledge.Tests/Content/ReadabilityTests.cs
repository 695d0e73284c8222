using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Tests.Content;

public sealed class ReadabilityTests
{
    private const double OfAnswers = 8;

    /// <summary>Grade 6 and the error of counting syllables by spelling.</summary>
    private const double OfQuestions = 6.7;

    public static TheoryData<string> EveryTopic => [.. ReviewedContent.Knowledge.Topics.All.Select(topic => topic.Id.ToString())];

    public static TheoryData<string> EveryQuestion => [.. Saying.Questions.Select(saying => saying.Id).Distinct()];

    public static TheoryData<string> EveryTriagePhrase => [.. Saying.Phrases.Select(saying => saying.Id).Where(IsTriage).Distinct()];

    [Theory]
    [InlineData("The cat sat on the mat.", -1.45)]
    [InlineData("Does it go down your leg? Call now.", -2.23)]
    [InlineData("This is general information, not a diagnosis.", 12.43)]
    public void Grades_are_those_of_Flesch_and_Kincaid(string text, double grade) => ReadingGrade.Of(text).ShouldBe(grade, 0.01);

    [Theory]
    [MemberData(nameof(EveryTopic))]
    public void An_answer_reads_at_grade_eight(string topic) =>
        ReadingGrade.Of(string.Join(' ', ReviewedContent.Knowledge.Topics[TopicId.Parse(topic)].Claims.Select(claim => claim.Say)))
            .ShouldBeLessThanOrEqualTo(OfAnswers);

    [Theory]
    [MemberData(nameof(EveryQuestion))]
    public void A_question_reads_at_grade_six(string question) => ShouldBePlain(Saying.Questions, question);

    [Theory]
    [MemberData(nameof(EveryTriagePhrase))]
    public void A_verdict_reads_at_grade_six(string phrase) => ShouldBePlain(Saying.Phrases, phrase);

    private static bool IsTriage(string id) => id.StartsWith("triage.", StringComparison.Ordinal);

    private static void ShouldBePlain(IEnumerable<Saying> sayings, string id) =>
        sayings.Where(saying => saying.Id == id).SelectMany(saying => new[] { saying.Text, saying.Spoken }).Distinct()
            .Where(text => ReadingGrade.Of(text) > OfQuestions).Select(text => $"{ReadingGrade.Of(text):0.0}: {text}").ShouldBeEmpty();
}
