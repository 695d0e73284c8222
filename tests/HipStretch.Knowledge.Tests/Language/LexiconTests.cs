using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class LexiconTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Lexicon = ReviewedContent.Knowledge.Lexicon;

    [Theory]
    [InlineData("regions", typeof(Region))]
    [InlineData("regions-asked", typeof(Region))]
    [InlineData("sides", typeof(Side))]
    [InlineData("qualities", typeof(Quality))]
    [InlineData("commands-global", typeof(Command))]
    [InlineData("acts-whole", typeof(SpeechAct))]
    [InlineData("acts-anywhere", typeof(SpeechAct))]
    [InlineData("onset", typeof(Mechanism))]
    [InlineData("onset-asked", typeof(Mechanism))]
    [InlineData("commands", typeof(Command))]
    [InlineData("commands-session", typeof(Command))]
    [InlineData("commands-urgent", typeof(Command))]
    [InlineData("answers", typeof(Answer))]
    [InlineData("acts", typeof(SpeechAct))]
    [InlineData("weekdays", typeof(DayOfWeek))]
    public void Every_concept_of_a_family_is_a_member_or_neutral(string family, Type members) =>
        Lexicon[family].Keys.Where(concept => concept != "neutral")
            .ShouldAllBe(concept => Enum.GetNames(members).Contains(concept.Replace("-", ""), StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData("numbers")]
    [InlineData("amounts")]
    [InlineData("time-units")]
    [InlineData("moments")]
    [InlineData("durations")]
    [InlineData("durations-asked")]
    [InlineData("months")]
    public void Every_amount_is_a_number(string family) =>
        Should.NotThrow(() => Lexicon[family].Keys.Select(double.Parse).ToList());
}
