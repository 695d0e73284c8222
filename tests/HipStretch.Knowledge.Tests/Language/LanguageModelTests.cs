using System.Text;
using CsCheck;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;
using Microsoft.Recognizers.Text;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class LanguageModelTests
{
    [Theory]
    [InlineData("lower back mostly left, since i lifted a box tuesday. maybe a 5", Region.LowerBack, 5)]
    [InlineData("my left hip's been killing me since I lifted a box on Tuesday, about a 7", Region.Hip, 7)]
    public void One_message_fills_place_side_score_start_and_time(string text, Region region, double score)
    {
        var understanding = Listener.Hear(text);
        understanding.Location!.Regions.ShouldBe([region]);
        understanding.Location.Side.ShouldBe(Side.Left);
        understanding.Severity!.Score.ShouldBe(score);
        understanding.Onset.ShouldBe(Mechanism.Lift);
        understanding.DurationDays.ShouldBe(2);
        understanding.Flags.Present.ShouldBeEmpty();
    }

    [Fact]
    public void Typographic_marks_and_capitals_change_nothing() =>
        Listener.Hear("I CAN’T PEE").Flags.Present.Keys.ShouldBe(Listener.Hear("i cant pee").Flags.Present.Keys);

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n ")]
    [InlineData("\0\u0001\u0007")]
    [InlineData("😀😭👩‍👩‍👧‍👦")]
    [InlineData("\ud83d")]
    [InlineData("أشعر بألم في ظهري")]
    [InlineData("\u202Eniap kcab")]
    [InlineData("ñ́̂̃̄ <script>'; DROP TABLE")]
    [InlineData("?!?!?! ... --- ,,, ///")]
    [InlineData("٧/١٠ 999999999999999999999999 1.2.3.4 7/ /10 5-")]
    public void Text_that_says_nothing_is_understood_as_nothing(string text)
    {
        var understanding = Listener.Hear(text, Expectation.RedFlags, "bladder");
        understanding.Flags.Present.ShouldBeEmpty();
        understanding.Answer.ShouldBeNull();
        understanding.Location.ShouldBeNull();
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.Select(Gen.String, Gen.Enum<Expectation>())
            .Sample((text, expects) => Listener.Hear(text, expects, "bladder fever") is not null);

    [Fact]
    public void Known_words_in_any_order_do_not_make_it_throw() =>
        Gen.OneOf("no", "can't", "pee", "fever", ",", "?", "if", "i", "my mum", "7",
                "/", "10", "or", "weeks", "ago", "left", "hip", "and a half", "since", "2019", "a", "numb")
            .Array[0, 25].Sample(words => Listener.Hear(string.Join(' ', words), Expectation.Severity) is not null);

    [Fact]
    public void Ten_thousand_characters_are_cut_short_and_still_understood()
    {
        var text = new StringBuilder("I can't pee. ").Insert(13, "no fever in my left hip since tuesday, maybe a 5? ", 200).ToString();
        var understanding = Listener.Hear(text);
        understanding.Flags.Present.Keys.ShouldHaveSingleItem().ToString().ShouldBe("bladder");
        understanding.Location!.Regions.ShouldBe([Region.Hip]);
    }

    [Fact]
    public void A_moment_at_the_beginning_of_time_is_no_trouble() =>
        Listener.Model.Understand("since march", LanguageContext.Open, DateTimeOffset.MinValue).DurationDays.ShouldNotBeNull();

    [Fact]
    public void A_recogniser_reports_where_in_the_text_it_found_what()
    {
        var result = PainRecognizer.RecognizePainLocation("It’s my left hip.", Culture.English).ShouldHaveSingleItem();
        result.Text.ShouldBe("hip");
        (result.Start, result.End).ShouldBe((13, 15));
        result.TypeName.ShouldBe("pain.location");
        result.Resolution["region"].ShouldBe("hip");
    }

    [Fact]
    public void A_recogniser_of_signs_reports_what_is_claimed() =>
        PainRecognizer.RecognizeRedFlag("no fever", "en-GB").ShouldHaveSingleItem().Resolution["assertion"].ShouldBe("absent");

    [Fact]
    public void A_culture_without_words_is_refused() =>
        Should.Throw<ArgumentException>(() => PainRecognizer.RecognizePainSide("links", Culture.German));
}
