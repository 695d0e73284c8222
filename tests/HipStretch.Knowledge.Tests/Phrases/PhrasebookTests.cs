using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Tests.Phrases;

public sealed class PhrasebookTests
{
    private static readonly PhraseKey Sorry = PhraseKey.Parse("ask.sorry");
    private static readonly Phrasebook Book = new(new Dictionary<PhraseKey, Phrase>
    {
        [Sorry] = new("Sorry, {name}?", "Sorry?", [new("Say that again?"), new("Pick one of these.")]),
    });

    [Theory]
    [InlineData(0, "Sorry, Ann?")]
    [InlineData(1, "Say that again?")]
    [InlineData(2, "Pick one of these.")]
    [InlineData(3, "Sorry, Ann?")]
    [InlineData(1000, "Say that again?")]
    public void Wordings_advance_and_after_the_last_the_first_comes_back(int times, string text) =>
        Book.Say(Sorry, Filling.None.With("name", "Ann"), times).Text.ShouldBe(text);

    [Fact]
    public void A_voice_gets_its_own_words_where_there_are_any()
    {
        Book.Say(Sorry, Filling.None.With("name", "Ann")).Speak.ShouldBe("Sorry?");
        Book.Say(Sorry, Filling.None, 1).Speak.ShouldBe("Say that again?");
    }

    [Fact]
    public void A_key_without_a_phrase_throws_with_the_key() =>
        Should.Throw<KeyNotFoundException>(() => Book[PhraseKey.Parse("ask.nothing")]).Message.ShouldContain("ask.nothing");

    [Theory]
    [InlineData("")]
    [InlineData("Ask.Sorry")]
    [InlineData("ask sorry")]
    [InlineData("-ask")]
    [InlineData("ask.")]
    [InlineData(null)]
    public void What_is_no_key_is_not_read(string? text)
    {
        PhraseKey.TryParse(text, null, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => PhraseKey.Parse(text!));
    }

    [Fact]
    public void One_message_is_said_after_another_in_paragraphs_or_in_one()
    {
        var (first, second) = (new Utterance("**One.**", "One."), new Utterance("Two.", "Two."));

        first.Then(second).ShouldBe(new Utterance("**One.**\n\nTwo.", "One. Two."));
        first.And(second).ShouldBe(new Utterance("**One.** Two.", "One. Two."));
    }
}
