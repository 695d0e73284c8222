using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class PlaceholderRulesTests
{
    [Fact]
    public void A_placeholder_that_nothing_fills_is_found_with_those_that_are_filled() =>
        ContentFolder.Good.Claiming("Breathe, {name}.").FindingAt("topics/tip.breathing.yaml", 5)
            .ShouldBe("nothing fills {name} here; it may use {emergency}, {emergency-department}, {advice-line}, {doctor}, {crisis-line}.");

    [Fact]
    public void A_text_that_is_never_filled_takes_none() =>
        ContentFolder.Good.Changing("questions/fever.yaml", "title: \"Yes\"", "title: Call {emergency}").FindingAt("questions/fever.yaml", 9)
            .ShouldContain("takes no placeholder");

    [Fact]
    public void Whom_to_call_is_filled_in_answers_questions_and_phrases() =>
        ContentFolder.Good.Claiming("Call {advice-line}.")
            .Changing("questions/fever.yaml", "Do you have a fever?", "Did {advice-line} say so?")
            .Changing("phrases/en/triage.yaml", "A fever needs a check today.", "Call {advice-line} now.")
            .Findings().ShouldBeEmpty();

    [Fact]
    public void A_phrase_takes_what_those_who_say_it_fill()
    {
        var content = ContentFolder.Good.AddingPhrase("session.hold", "say: \"Hold for {seconds}.\"");

        content.Findings(ReviewOfAFolder.Says("session.hold", "seconds")).ShouldBeEmpty();
        content.FindingAt("phrases/en/more.yaml", 3, ReviewOfAFolder.Says("session.hold")).ShouldContain("{seconds}");
    }

    [Fact]
    public void A_question_takes_what_those_who_ask_it_fill()
    {
        var content = ContentFolder.Good.Changing("questions/fever.yaml", "say: Do you have a fever?", "say: \"{advice} Well?\"");

        content.Findings(ReviewOfAFolder.Asks("fever", "advice")).ShouldBeEmpty();
        content.FindingAt("questions/fever.yaml", 7).ShouldContain("{advice}");
    }
}
