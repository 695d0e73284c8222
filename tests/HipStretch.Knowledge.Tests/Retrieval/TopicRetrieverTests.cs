using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Language.Retrieval;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Tests.Retrieval;

public sealed class TopicRetrieverTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly TopicRetriever Retriever = new(Knowledge.Topics, Knowledge.Examples);

    [Fact]
    public void The_same_examples_always_give_the_same_ranking()
    {
        const string text = "is it better to lie down or go for a walk";
        var again = new TopicRetriever(Knowledge.Topics, Knowledge.Examples.Reverse());

        again.Rank(text).Best.ShouldBe(Retriever.Rank(text).Best);
        again.Rank(text).Confidence.ShouldBe(Retriever.Rank(text).Confidence);
    }

    [Theory]
    [InlineData("shud i put sum frozen peas on my bak", "selfcare.heat-ice")]
    [InlineData("is swiming gud for a bad back", "selfcare.aerobic")]
    [InlineData("how do i do hapy babby", "pose.happy-baby")]
    public void Slips_of_spelling_are_seen_through(string text, string topic) => Retriever.Rank(text).Best[0].ToString().ShouldBe(topic);

    [Theory]
    [InlineData("how do i do child's pose", "pose.child-pose")]
    [InlineData("is child's pose safe when i'm expecting", "safety.pregnancy")]
    [InlineData("how do i do child's pose on a chair", "safety.chair")]
    public void A_pose_and_a_condition_ask_for_the_condition(string text, string topic) => Retriever.Rank(text).Best[0].ToString().ShouldBe(topic);

    [Theory]
    [InlineData("what is the best phone under 300 pounds")]
    [InlineData("my dog keeps scratching the sofa")]
    [InlineData("how long do i fry an egg")]
    public void What_is_none_of_our_subject_is_not_answered(string text) => Retriever.Rank(text).Match.ShouldBe(TopicMatch.OutOfScope);

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("😀😀😀")]
    [InlineData("zzzzqx wvvk")]
    public void Nothing_to_go_by_is_never_answered_outright(string text) => Retriever.Rank(text).Match.ShouldNotBe(TopicMatch.Clear);

    [Fact]
    public void At_most_three_topics_are_offered_and_none_twice()
    {
        var best = Retriever.Rank("heat, ibuprofen, a walk, rest: what helps sciatica?").Best;

        best.Count.ShouldBeInRange(1, TopicRetriever.Offered);
        best.ShouldBeUnique();
    }

    [Fact]
    public void One_topic_without_examples_is_found_by_its_name()
    {
        var topic = new Topic(TopicId.Parse("tip.breathing"), "Breathing", ["breathe"], [], []);
        var catalog = new TopicCatalog([topic], [], [], []);
        var retriever = new TopicRetriever(catalog, [new TopicExamples(TopicExamples.OutOfScope, ["what is the time"])]);

        retriever.Rank("breathing").Best.ShouldBe([topic.Id]);
    }
}
