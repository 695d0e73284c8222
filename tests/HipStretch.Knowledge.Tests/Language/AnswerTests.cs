using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("yes", Answer.Yes)]
    [InlineData("yep!", Answer.Yes)]
    [InlineData("yesss", Answer.Yes)]
    [InlineData("that's right", Answer.Yes)]
    [InlineData("right", Answer.Yes)]
    [InlineData("yeah but only a bit", Answer.Yes)]
    [InlineData("👍", Answer.Yes)]
    [InlineData("start", Answer.Yes)]
    [InlineData("begin", Answer.Yes)]
    [InlineData("lets go", Answer.Yes)]
    [InlineData("lets start", Answer.Yes)]
    [InlineData("ready to start", Answer.Yes)]
    [InlineData("go on then", Answer.Yes)]
    [InlineData("ok", Answer.Yes)]
    [InlineData("OK!", Answer.Yes)]
    [InlineData("sure", Answer.Yes)]
    [InlineData("no", Answer.No)]
    [InlineData("nope", Answer.No)]
    [InlineData("No.", Answer.No)]
    [InlineData("none", Answer.No)]
    [InlineData("none of these", Answer.No)]
    [InlineData("neither", Answer.No)]
    [InlineData("nah all good", Answer.No)]
    [InlineData("no thanks", Answer.No)]
    [InlineData("of course not", Answer.No)]
    [InlineData("um no i dont think so", Answer.Unsure)]
    [InlineData("not that I know of", Answer.Unsure)]
    [InlineData("I don't think so", Answer.Unsure)]
    [InlineData("not sure", Answer.Unsure)]
    [InlineData("no idea", Answer.Unsure)]
    [InlineData("maybe", Answer.Unsure)]
    [InlineData("yeah maybe", Answer.Unsure)]
    [InlineData("no more than usual", Answer.Unsure)]
    [InlineData("not really", Answer.Unsure)]
    public void A_yes_no_question_is_answered(string text, Answer answer) =>
        Listener.Hear(text, Expectation.YesNo).Answer.ShouldBe(answer);

    [Theory]
    [InlineData("no I can't pee", Answer.Yes)]
    [InlineData("peeing is fine", Answer.No)]
    [InlineData("a bit of trouble peeing", Answer.Yes)]
    [InlineData("no", Answer.No)]
    public void What_is_said_of_the_sign_outweighs_the_word_before_it(string text, Answer answer) =>
        Listener.Hear(text, Expectation.RedFlags, "bladder").Answer.ShouldBe(answer);

    [Fact]
    public void A_no_to_one_of_several_signs_does_not_answer_for_the_rest() =>
        Listener.Hear("no fever", Expectation.RedFlags, "fever leg-weakness chest-pain").Answer.ShouldBeNull();

    [Theory]
    [InlineData("yes", Expectation.Nothing)]
    [InlineData("I've been sitting a lot", Expectation.YesNo)]
    [InlineData("right", Expectation.Side)]
    public void A_message_that_answers_nothing_has_no_answer(string text, Expectation expects) =>
        Listener.Hear(text, expects).Answer.ShouldBeNull();

    [Theory]
    [InlineData("about 20 weeks", 20)]
    [InlineData("twenty two", 22)]
    [InlineData("10 or 15", 12.5)]
    public void A_number_is_taken_where_one_is_asked_for(string text, double amount) =>
        Listener.Hear(text, Expectation.Number).Amount.ShouldBe(amount);

    [Fact]
    public void A_number_is_not_taken_elsewhere() => Listener.Hear("about 20 weeks").Amount.ShouldBeNull();
}
