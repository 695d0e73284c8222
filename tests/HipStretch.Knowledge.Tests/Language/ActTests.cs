using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class ActTests
{
    [Theory]
    [InlineData("hi", SpeechAct.Greet)]
    [InlineData("Good morning, my back hurts", SpeechAct.Greet)]
    [InlineData("thanks", SpeechAct.Thanks)]
    [InlineData("that was great, thank you", SpeechAct.Thanks)]
    [InlineData("bye", SpeechAct.Bye)]
    [InlineData("thanks, see you later", SpeechAct.Bye)]
    [InlineData("I want to die", SpeechAct.Distress)]
    [InlineData("i'm going to kill myself", SpeechAct.Distress)]
    [InlineData("I feel suicidal", SpeechAct.Distress)]
    [InlineData("I don't want to live any more", SpeechAct.Distress)]
    [InlineData("I've been thinking about hurting myself", SpeechAct.Distress)]
    [InlineData("im thinking of ending it", SpeechAct.Distress)]
    [InlineData("i cant go on like this", SpeechAct.Distress)]
    [InlineData("i cant take this anymore", SpeechAct.Distress)]
    public void An_act_is_heard(string text, SpeechAct act) => Listener.Hear(text).Act.ShouldBe(act);

    [Theory]
    [InlineData("this is killing me")]
    [InlineData("I hurt myself lifting")]
    [InlineData("I'm not suicidal")]
    [InlineData("since this morning")]
    [InlineData("I'm dying to try it")]
    [InlineData("i cant take this anymore im in tears it hurts so much")]
    public void A_figure_of_speech_is_not(string text) => Listener.Hear(text).Act.ShouldBeNull();
}
