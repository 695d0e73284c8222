using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class CommandTests
{
    [Theory]
    [InlineData("next", Command.Next)]
    [InlineData("ok next one please", Command.Next)]
    [InlineData("go back", Command.Back)]
    [InlineData("say that again", Command.Repeat)]
    [InlineData("what?", Command.Repeat)]
    [InlineData("can we pause", Command.Pause)]
    [InlineData("hang on", Command.Pause)]
    [InlineData("carry on", Command.Resume)]
    [InlineData("skip this one", Command.Skip)]
    [InlineData("stop", Command.Stop)]
    [InlineData("please can we stop now", Command.Stop)]
    [InlineData("easier please", Command.Easier)]
    [InlineData("ow", Command.ItHurts)]
    [InlineData("owwww", Command.ItHurts)]
    [InlineData("aaargh!", Command.ItHurts)]
    [InlineData("that hurts", Command.ItHurts)]
    [InlineData("its going down my leg now", Command.ItHurts)]
    [InlineData("hmm my knee really hurts like this", Command.ItHurts)]
    [InlineData("how long left", Command.HowLong)]
    [InlineData("help", Command.Help)]
    [InlineData("start over", Command.StartOver)]
    [InlineData("change something", Command.Correct)]
    public void A_command_is_heard_during_a_session(string text, Command command) =>
        Listener.Hear(text, Expectation.Session).Command.ShouldBe(command);

    [Theory]
    [InlineData("don't stop")]
    [InlineData("when does it stop hurting")]
    [InlineData("that doesn't hurt")]
    [InlineData("no pain at all")]
    [InlineData("I like this pose")]
    public void Its_opposite_is_not(string text) => Listener.Hear(text, Expectation.Session).Command.ShouldBeNull();

    [Theory]
    [InlineData("it hurts when I go back to work")]
    [InlineData("I can't stop thinking about it")]
    [InlineData("what helps")]
    [InlineData("my back")]
    [InlineData("next week I see my GP")]
    [InlineData("my left hip hurts")]
    [InlineData("how long will it last")]
    public void A_command_word_inside_a_sentence_is_no_command(string text) => Listener.Hear(text).Command.ShouldBeNull();

    [Theory]
    [InlineData("stop", Command.Stop)]
    [InlineData("I want to start over", Command.StartOver)]
    [InlineData("help!", Command.Help)]
    [InlineData("more", Command.More)]
    [InlineData("that's wrong", Command.Correct)]
    public void A_whole_message_is_a_command_anywhere(string text, Command command) => Listener.Hear(text).Command.ShouldBe(command);
}
