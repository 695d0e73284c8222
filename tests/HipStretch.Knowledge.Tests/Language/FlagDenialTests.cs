using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class FlagDenialTests
{
    [Theory]
    [InlineData("no fever", "fever")]
    [InlineData("no fever or numbness between my legs", "fever saddle-numbness")]
    [InlineData("no fever, weight loss or chest pain", "fever chest-pain weight-loss")]
    [InlineData("I don't have any numbness, tingling or weakness in my legs", "both-legs leg-weakness tingling")]
    [InlineData("fever? no", "fever")]
    [InlineData("no problems peeing", "bladder")]
    [InlineData("peeing fine", "bladder")]
    [InlineData("not pregnant", "pregnancy")]
    [InlineData("no numbness no weakness peeing fine", "bladder")]
    public void A_plain_no_in_reach_is_absent(string text, string facts)
    {
        var flags = Listener.Hear(text).Flags;
        flags.Absent.Select(fact => fact.ToString()).ShouldBe(facts.Split(' '), ignoreOrder: true);
        flags.Present.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not sure, maybe a fever", "fever")]
    [InlineData("no idea, maybe a fever", "fever")]
    [InlineData("I don't think I have a fever", "fever")]
    [InlineData("I think I've wet myself", "bladder")]
    [InlineData("I'm not sure if I can feel my bum", "saddle-numbness")]
    [InlineData("is it normal to be numb down there?", "saddle-numbness")]
    [InlineData("my bum is numb on the loo and stays numb", "saddle-numbness")]
    [InlineData("i couldnt pee last night but it went away", "bladder")]
    [InlineData("i had a temperature last week but its gone", "fever")]
    [InlineData("my back has been bad for years can't pee", "bladder")]
    public void A_hedge_leaves_it_open(string text, string fact)
    {
        var flags = Listener.Hear(text).Flags;
        flags.Unsure.ShouldBe([FactId.Parse(fact)]);
        flags.Present.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("what if I couldn't pee")]
    [InlineData("what happens if I wet myself")]
    [InlineData("can a slipped disc make you lose bladder control?")]
    [InlineData("I had numbness between my legs years ago")]
    [InlineData("I was in a car crash when I was a kid")]
    [InlineData("hip replacement 3 years ago")]
    [InlineData("I'm due a hip replacement next month")]
    [InlineData("I've leaked a bit for years")]
    [InlineData("numb bum after sitting on the loo")]
    [InlineData("cramp in both thighs after football")]
    [InlineData("hot flushes")]
    [InlineData("a steroid inhaler")]
    [InlineData("it only wakes me when I roll over")]
    [InlineData("I've lost weight on purpose")]
    [InlineData("my bum goes numb on the loo but comes back")]
    [InlineData("my legs went numb on the toilet")]
    [InlineData("i fell down the stairs when i was 6")]
    [InlineData("my legs are weak because im unfit")]
    [InlineData("im a temp worker")]
    [InlineData("my legs arent weak")]
    [InlineData("my legs are not numb")]
    [InlineData("constipated from codeine")]
    [InlineData("codeine makes me constipated")]
    [InlineData("im bursting for a wee but nothing hurts")]
    public void What_is_imagined_past_or_harmless_raises_nothing(string text)
    {
        var flags = Listener.Hear(text).Flags;
        flags.Present.ShouldBeEmpty();
        flags.Unsure.ShouldBeEmpty();
        flags.OfSomebodyElse.ShouldBeFalse();
    }

    [Fact]
    public void Constipation_from_a_painkiller_is_open_where_bowels_are_asked_for() =>
        Listener.Hear("constipated from codeine", Expectation.RedFlags, "bladder bowel").Flags.Unsure.ShouldBe([FactId.Parse("bowel")]);

    [Fact]
    public void A_list_of_denials_and_a_fine_leave_nothing_open()
    {
        var flags = Listener.Hear("no numbness no weakness peeing fine", Expectation.RedFlags, "saddle-numbness leg-weakness bladder").Flags;
        flags.Absent.Count.ShouldBe(3);
        flags.Unsure.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("my mum can't pee")]
    [InlineData("she can't feel her legs")]
    [InlineData("asking for my dad: numb between the legs")]
    [InlineData("my toddler has a fever")]
    [InlineData("my gran had cancer")]
    public void Somebody_elses_sign_is_not_this_persons(string text)
    {
        var flags = Listener.Hear(text).Flags;
        flags.OfSomebodyElse.ShouldBeTrue();
        flags.Present.ShouldBeEmpty();
    }
}
