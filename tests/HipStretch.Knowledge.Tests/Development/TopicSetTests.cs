using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Language.Retrieval;
using HipStretch.Knowledge.Tests.Language;

namespace HipStretch.Knowledge.Tests.Development;

/// <summary>
/// The set that thresholds are set on, written by somebody who had not seen the examples. Its figures are no result: what counts is questions
/// that nobody tuned on.
/// </summary>
public sealed class TopicSetTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TopicExamples> Examples = ReviewedContent.Knowledge.Examples;

    [Fact]
    public void Questions_find_their_topics_and_what_is_none_of_ours_is_not_answered()
    {
        var figures = TopicFigures.Of(TopicQuestion.All, text =>
        {
            var understood = Listener.Hear(text, Expectation.Question);
            return (understood.Topics, understood.Match);
        });

        output.WriteLine(figures.ToString());
        figures.First.ShouldBeGreaterThan(0.94);
        figures.AmongThree.ShouldBeGreaterThan(0.985);
        figures.Outright.ShouldBeGreaterThan(0.86);
        figures.Precision.ShouldBeGreaterThan(0.97);
        figures.TurnedAway.ShouldBeLessThan(0.01);
        figures.OutOfScopeAnswered.ShouldBeLessThan(0.07);
        figures.OutOfScopeSeen.ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Every_topic_has_at_least_25_examples_and_as_many_questions_in_the_set()
    {
        Examples.Select(examples => examples.Id)
            .ShouldBe(ReviewedContent.Knowledge.Topics.All.Select(topic => topic.Id.ToString()).Append(TopicExamples.OutOfScope), ignoreOrder: true);
        Examples.Where(examples => examples.Ask.Count < 25).Select(examples => examples.Id).ShouldBeEmpty();
        TopicQuestion.All.CountBy(question => question.Topic).Where(topic => topic.Value >= 25).Select(topic => topic.Key)
            .ShouldBe(Examples.Select(examples => examples.Id), ignoreOrder: true);
    }

    [Fact]
    public void No_example_is_a_question_of_the_set_or_stands_twice()
    {
        var asked = Examples.SelectMany(examples => examples.Ask).Select(Plain).ToList();

        asked.CountBy(text => text).Where(text => text.Value > 1).ShouldBeEmpty();
        asked.Intersect(TopicQuestion.All.Select(question => Plain(question.Text))).ShouldBeEmpty();
    }

    /// <summary>A text without capitals, marks and apostrophes.</summary>
    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant()
        .Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)
        .Split([.. text.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Append(' ').Distinct()], StringSplitOptions.RemoveEmptyEntries));
}
