using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class FlagTests
{
    [Theory]
    [InlineData("numb down there", "saddle-numbness")]
    [InlineData("I can't feel my bum", "saddle-numbness")]
    [InlineData("cant feel my fanny", "saddle-numbness")]
    [InlineData("my balls have gone numb", "saddle-numbness")]
    [InlineData("pins and needles between my legs", "saddle-numbness")]
    [InlineData("it feels different when I wipe", "saddle-numbness")]
    [InlineData("I can’t pee", "bladder")]
    [InlineData("i cant really even have a wee", "bladder")]
    [InlineData("i've wet myself", "bladder")]
    [InlineData("pissing myself", "bladder")]
    [InlineData("cant hold my pee", "bladder")]
    [InlineData("i can't tell when I need a wee", "bladder")]
    [InlineData("lost control of my bladder", "bladder")]
    [InlineData("I shat myself", "bowel")]
    [InlineData("can't hold my poo in", "bowel")]
    [InlineData("can't get it up since this started", "sexual-function")]
    [InlineData("shooting pain down both legs", "both-legs")]
    [InlineData("both my legs are tingling", "both-legs")]
    [InlineData("my chest feels tight", "chest-pain")]
    [InlineData("my leg is cold and white", "cold-leg")]
    [InlineData("left testicle is swollen", "testicular")]
    [InlineData("I've got a temperature", "fever")]
    [InlineData("I've had back pain for 10 years and now I can't pee", "bladder")]
    [InlineData("for the first time in my life I can't pee", "bladder")]
    [InlineData("since my baby was born I can't feel myself pee", "bladder")]
    [InlineData("I had a c section in august", "recent-surgery")]
    [InlineData("hip replacement 6 weeks ago", "hip-replacement")]
    [InlineData("why are both my legs numb?", "both-legs")]
    [InlineData("my wife says I can't feel my bum", "saddle-numbness")]
    [InlineData("I picked up my toddler and now I can't pee", "bladder")]
    [InlineData("my crotch has gone to sleep", "saddle-numbness")]
    [InlineData("everything down there feels like its been to the dentist", "saddle-numbness")]
    [InlineData("bursting for a wee since last night but nothing happens", "bladder")]
    [InlineData("had to strain to get a wee out", "bladder")]
    [InlineData("havent been to the toilet for a wee since yesterday", "bladder")]
    [InlineData("keep having accidents and dont notice until im wet", "bladder")]
    [InlineData("i keep having accidents, dont notice till im wet", "bladder")]
    [InlineData("my crotch goes to sleep", "saddle-numbness")]
    [InlineData("shooting pains down left and right legs", "both-legs")]
    [InlineData("crushing feeling in my chest and left arm", "chest-pain")]
    [InlineData("a bit numb down there", "saddle-numbness")]
    [InlineData("my bum is a bit numb", "saddle-numbness")]
    public void A_sign_in_plain_or_blunt_words_is_present(string text, string fact) =>
        Listener.Hear(text).Flags.Present.GetValueOrDefault(FactId.Parse(fact)).ShouldBe(FactValue.Yes);

    [Theory]
    [InlineData("my foot keeps dragging", "leg-weakness", "yes")]
    [InlineData("my left leg keeps giving way", "leg-weakness", "yes")]
    [InlineData("I can't stand on my heels", "leg-weakness", "yes")]
    [InlineData("both legs have gone weak", "leg-weakness", "yes")]
    [InlineData("my legs are like jelly", "both-legs", "yes")]
    [InlineData("my leg is getting weaker by the hour", "rapidly-worse", "yes")]
    [InlineData("i trip over my toes on the left", "leg-weakness", "yes")]
    [InlineData("my left leg is weak", "leg-weakness", "yes")]
    [InlineData("my leg is weak on the right", "leg-weakness", "yes")]
    [InlineData("my leg is weak", "leg-weakness", "yes")]
    [InlineData("foot drags", "leg-weakness", "yes")]
    [InlineData("both my legs are weak", "both-legs", "yes")]
    [InlineData("car crash yesterday", "trauma", "major")]
    [InlineData("I fell off a ladder", "trauma", "major")]
    [InlineData("I'm 20 weeks pregnant", "pregnancy", "20")]
    [InlineData("5 months pregnant", "pregnancy", "21")]
    [InlineData("I'm pregnant", "pregnancy", "yes")]
    public void A_sign_carries_its_value(string text, string fact, string value) =>
        Listener.Hear(text).Flags.Present[FactId.Parse(fact)].ToString().ShouldBe(value);

    [Theory]
    [InlineData("no fever can't pee")]
    [InlineData("no fever, but I can't pee")]
    [InlineData("not only can't I pee, my back hurts")]
    [InlineData("Fever: no. Can't pee: yes")]
    [InlineData("I don't have a fever and now I can't pee")]
    public void A_no_to_one_sign_does_not_hide_another(string text)
    {
        var flags = Listener.Hear(text).Flags;
        flags.Present.Keys.ShouldBe([FactId.Parse("bladder")]);
    }

    [Theory]
    [InlineData("numb", "saddle-numbness")]
    [InlineData("the peeing one", "bladder")]
    [InlineData("fever or shivers", "fever")]
    public void A_short_word_is_a_sign_while_it_is_asked_for(string text, string fact)
    {
        Listener.Hear(text, Expectation.RedFlags, fact).Flags.Present.Keys.ShouldBe([FactId.Parse(fact)]);
    }

    [Theory]
    [InlineData("hip replacement 4 months ago, im a man")]
    [InlineData("3 weeks ago i had a cold")]
    public void Weeks_are_no_pregnancy_where_more_than_that_was_asked_for(string text) =>
        Listener.Hear(text, Expectation.RedFlags, "pregnancy hip-replacement recent-surgery").Flags.Present.Keys
            .ShouldNotContain(fact => fact == FactId.Parse("pregnancy") || fact == FactId.Parse("hip-replacement"));

    [Fact]
    public void Weeks_are_a_pregnancy_where_only_that_was_asked_for() =>
        Listener.Hear("20 weeks", Expectation.RedFlags, "pregnancy").Flags.Present.Values.ShouldHaveSingleItem().ToString().ShouldBe("20");
}
