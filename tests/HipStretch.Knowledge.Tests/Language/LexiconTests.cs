using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class LexiconTests
{
    private static readonly IReadOnlyList<ContentFile> Files =
        [.. ContentFile.Embedded().Where(file => file.Path.StartsWith("language/", StringComparison.Ordinal))];

    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Lexicon =
        ContentLoader.Load(Files).Lexicon;

    [Theory]
    [InlineData("regions", typeof(Region))]
    [InlineData("regions-asked", typeof(Region))]
    [InlineData("sides", typeof(Side))]
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
    [InlineData("flags")]
    [InlineData("flags-asked")]
    [InlineData("flags-fine")]
    [InlineData("flag-mimics")]
    public void Every_flag_names_a_fact(string family) =>
        Should.NotThrow(() => Lexicon[family].Keys.Select(concept => FactId.Parse(concept.Split('=')[0])).ToList());

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

    [Fact]
    public void Every_topic_of_the_key_words_is_an_id() =>
        Should.NotThrow(() => Lexicon["topics"].Keys.Select(concept => TopicId.Parse(concept)).ToList());

    [Theory]
    [InlineData("(a|b", "misses a ')'")]
    [InlineData("[a", "misses a ']'")]
    [InlineData("a)", "too many")]
    [InlineData("<no-such-class> b", "names no class")]
    public void A_misspelled_phrase_is_refused(string phrase, string problem)
    {
        var files = Files.Select(file => file.Path != "language/en/regions-asked.yaml"
            ? file
            : file with { Text = $"id: regions-asked\nconcepts:\n  hip:\n    - \"{phrase}\"\n" });
        Should.Throw<FormatException>(() => new LanguageModel(ContentLoader.Load(files))).Message.ShouldContain(problem);
    }

    [Fact]
    public void A_missing_family_is_refused() => Should.Throw<KeyNotFoundException>(() =>
        new LanguageModel(ContentLoader.Load(Files.Where(file => !file.Path.EndsWith("/cues.yaml", StringComparison.Ordinal)))));
}
