using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class TopicTests
{
    [Theory]
    [InlineData("whats better heat or ice", "selfcare.heat-ice")]
    [InlineData("why did it happen", "cause.overview")]
    [InlineData("should I rest", "selfcare.rest")]
    [InlineData("Can I take ibuprofen?", "selfcare.medication")]
    [InlineData("tell me about sciatica", "cause.nerve-compression")]
    [InlineData("how long will it last", "prognosis")]
    [InlineData("how long should I hold it for", "tip.hold-time")]
    [InlineData("Heat or ice", "selfcare.heat-ice")]
    [InlineData("painkillers", "selfcare.medication")]
    [InlineData("who are you", "about-bot")]
    [InlineData("my back hurts. should I go for a walk", "selfcare.walking")]
    public void A_question_finds_its_topic(string text, string topic) =>
        Listener.Hear(text).Topics[0].ToString().ShouldBe(topic);

    [Theory]
    [InlineData("my back hurts when walking and I take ibuprofen")]
    [InlineData("I rest a lot")]
    [InlineData("what is the capital of France")]
    [InlineData("tell me about it")]
    public void What_asks_nothing_that_we_know_has_no_topic(string text) => Listener.Hear(text).Topics.ShouldBeEmpty();

    [Fact]
    public void At_most_three_topics_are_offered() =>
        Listener.Hear("heat, ibuprofen, a walk, rest: what helps sciatica?").Topics.Count.ShouldBe(3);

    [Theory]
    [InlineData("my left hip hurts since tuesday, about a 5", Expectation.Nothing)]
    [InlineData("is in my left hip", Expectation.Location)]
    [InlineData("lower back", Expectation.Location)]
    [InlineData("not sure how long, maybe three weeks", Expectation.Duration)]
    [InlineData("could be a 6", Expectation.Severity)]
    [InlineData("7?", Expectation.Severity)]
    [InlineData("no idea what it is", Expectation.Onset)]
    [InlineData("i don't know", Expectation.YesNo)]
    [InlineData("how long left", Expectation.Session)]
    [InlineData("carry on", Expectation.Session)]
    [InlineData("how are you doing today", Expectation.Nothing)]
    public void A_description_an_answer_or_a_command_asks_nothing(string text, Expectation expects) =>
        Listener.Hear(text, expects).Match.ShouldBe(TopicMatch.None);

    [Theory]
    [InlineData("heat or ice", TopicMatch.Clear)]
    [InlineData("should i put ice on it", TopicMatch.Clear)]
    [InlineData("and what about after", TopicMatch.Unclear)]
    [InlineData("and how often", TopicMatch.Clear)]
    [InlineData("who won the football", TopicMatch.OutOfScope)]
    public void Where_a_question_was_wanted_every_text_is_one(string text, TopicMatch match) =>
        Listener.Hear(text, Expectation.Question).Match.ShouldBe(match);

    [Theory]
    [InlineData("where's that from?", "sources")]
    [InlineData("what can you do", "about-bot")]
    [InlineData("about a week. should i stay in bed?", "selfcare.rest")]
    [InlineData("is bed rest good for back pain?", "selfcare.rest")]
    [InlineData("foam roller yes or no", "selfcare.massage")]
    [InlineData("wait, which shoes are best for that", "walking-shoes")]
    public void A_question_may_come_at_any_moment(string text, string topic)
    {
        var understood = Listener.Hear(text, Expectation.Duration);

        understood.Topics[0].ToString().ShouldBe(topic);
        understood.Match.ShouldBe(TopicMatch.Clear);
    }
}
