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
}
