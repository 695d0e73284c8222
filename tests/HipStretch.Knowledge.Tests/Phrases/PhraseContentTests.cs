using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Tests.Phrases;

public sealed class PhraseContentTests
{
    private static readonly Phrasebook Book = ReviewedContent.Knowledge.Phrases;

    public static TheoryData<string> EveryKey => [.. Book.Keys.Select(key => key.ToString())];

    [Theory]
    [MemberData(nameof(EveryKey))]
    public void No_later_wording_needs_a_value_that_the_first_does_not(string key)
    {
        var phrase = Book[PhraseKey.Parse(key)];
        var first = Filling.Names(phrase.Say).ToArray();

        phrase.Wordings.SelectMany(wording => Filling.Names(wording.Say).Concat(Filling.Names(wording.Speak ?? ""))).Distinct().ShouldBeSubsetOf(first);
    }

    [Theory]
    [MemberData(nameof(EveryKey))]
    public void No_two_wordings_of_a_phrase_are_the_same(string key) =>
        Book[PhraseKey.Parse(key)].Wordings.Select(wording => wording.Say).ShouldBeUnique();
}
