using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class PhraseRulesTests
{
    [Fact]
    public void A_phrase_that_nobody_says_is_found()
    {
        var content = ContentFolder.Good.AddingPhrase("greeting.hello", "say: Hi.");

        content.FindingAt("phrases/en/more.yaml", 3).ShouldContain("'greeting.hello'");
        content.Findings(ReviewOfAFolder.Says("greeting.hello")).ShouldBeEmpty();
    }

    [Fact]
    public void A_phrase_that_the_program_says_and_nobody_wrote_is_found() =>
        ContentFolder.Good.FindingAt("phrases/en", 1, ReviewOfAFolder.Says("greeting.hello")).ShouldContain("'greeting.hello'");

    [Fact]
    public void A_phrase_that_is_said_again_in_the_same_words_is_found() =>
        ContentFolder.Good.AddingPhrase("greeting.hello", "say: Hi., again: [{ say: Hello. }, { say: Hi. }]")
            .FindingAt("phrases/en/more.yaml", 3, ReviewOfAFolder.Says("greeting.hello")).ShouldContain("same words");
}
