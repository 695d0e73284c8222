using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Tests.Phrases;

public sealed class FillingTests
{
    [Fact]
    public void Placeholders_are_filled_wherever_they_stand() =>
        Fill("{a} and {b}, then {a}.", ("a", "left"), ("b", "right")).Text.ShouldBe("left and right, then left.");

    [Fact]
    public void A_missing_value_throws_with_its_name() =>
        Should.Throw<ArgumentException>(() => Fill("Now the {side} side.")).Message.ShouldContain("{side}");

    [Fact]
    public void A_value_that_only_the_voice_lacks_throws_too() =>
        Should.Throw<ArgumentException>(() => Filling.None.Fill(new Wording("Now.", "Now the {side} side."))).Message.ShouldContain("{side}");

    [Fact]
    public void A_value_is_not_looked_into_for_placeholders() =>
        Fill("You said: {said}", ("said", "{side}")).Text.ShouldBe("You said: {side}");

    [Fact]
    public void A_later_value_replaces_an_earlier_one() =>
        Filling.None.With("side", "left").With("side", "right").Fill(new Wording("{side}")).Text.ShouldBe("right");

    [Fact]
    public void A_filling_is_never_changed_by_what_is_added_to_it()
    {
        var left = Filling.None.With("side", "left");
        _ = left.With("side", "right");

        left.Fill(new Wording("{side}")).Text.ShouldBe("left");
    }

    [Fact]
    public void A_screen_and_a_voice_each_get_their_form_of_a_value()
    {
        var filled = Filling.None.With("who", new Utterance("**999**", "nine nine nine")).Fill(new Wording("Call {who}."));

        filled.ShouldBe(new Utterance("Call **999**.", "Call nine nine nine."));
    }

    [Fact]
    public void A_value_that_is_empty_leaves_no_blank_at_the_ends() =>
        Fill("{sympathy} Lower back: right?", ("sympathy", "")).ShouldBe(new Utterance("Lower back: right?", "Lower back: right?"));

    [Theory]
    [InlineData("no placeholder", "")]
    [InlineData("{a} and {b-c}", "a b-c")]
    [InlineData("an open {brace", "")]
    public void The_names_of_placeholders_are_listed(string text, string names) =>
        string.Join(' ', Filling.Names(text)).ShouldBe(names);

    [Theory]
    [InlineData("**Call now.** Don't wait.", "Call now. Don't wait.")]
    [InlineData("One\n\ntwo\tthree", "One two three")]
    [InlineData("# Child's pose · 2 of 4", "Child's pose , 2 of 4")]
    [InlineData("_Slowly_ and `softly`  now ", "Slowly and softly now")]
    [InlineData("", "")]
    public void A_voice_gets_no_markdown(string text, string spoken) => Spoken.Plain(text).ShouldBe(spoken);

    private static Utterance Fill(string text, params (string Name, string Value)[] values) =>
        values.Aggregate(Filling.None, (filling, pair) => filling.With(pair.Name, pair.Value)).Fill(new Wording(text));
}
