using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Tests.Loading;

public sealed class LexiconFaultsTests
{
    private static readonly ContentFolder Whole = new(ContentFile.Embedded());

    [Theory]
    [InlineData("(a|b", "misses a ')'")]
    [InlineData("[a", "misses a ']'")]
    [InlineData("a)", "too many")]
    [InlineData("<no-such-class> b", "names no class")]
    public void A_misspelled_phrase_is_reported_where_its_concept_stands(string phrase, string problem) =>
        Having("regions-asked", "hip", phrase).ProblemAt("language/en/regions-asked.yaml", 4).ShouldContain(problem);

    [Theory]
    [InlineData("flags", "been getting it")]
    [InlineData("flags-fine", "not at all")]
    [InlineData("flag-mimics", "(old injury|never really)")]
    public void A_phrase_that_shrinks_to_a_bare_no_or_to_nothing_is_reported(string family, string phrase) =>
        Whole.Changing(Path(family), "concepts:", $"concepts:\n  glaucoma=yes: [\"{phrase}\"]").Problems()
            .ShouldContain(problem => problem.File == Path(family) && problem.Line > 2 && problem.Message.Contains("says no more than"));

    [Theory]
    [InlineData("flag-mimics", "had worse")]
    [InlineData("flags-fine", "(seen|had) worse")]
    public void A_phrase_of_which_a_strict_family_would_hear_nothing_is_reported(string family, string phrase) =>
        Whole.Changing(Path(family), "concepts:", $"concepts:\n  glaucoma=yes: [\"{phrase}\"]").Problems()
            .ShouldHaveSingleItem().Message.ShouldContain("'had worse'");

    [Fact]
    public void Classes_that_go_round_in_a_circle_are_reported() =>
        Whole.Changing("language/en/words.yaml", "concepts:", "concepts:\n  round: [\"<round> and round\"]").Problems()
            .ShouldAllBe(problem => problem.File == "language/en/words.yaml" && problem.Message.Contains("circle"));

    [Theory]
    [InlineData("words")]
    [InlineData("cues")]
    public void Every_family_that_is_missing_beside_one_that_is_there_is_reported(string there)
    {
        var missing = ReviewedContent.Knowledge.Lexicon.Keys.Where(family => family != there).Select(Path).ToList();

        var problems = new ContentFolder([.. Whole.Files.Where(file => !missing.Contains(file.Path))]).Problems();

        missing.ShouldAllBe(file => problems.Any(problem => problem.File == file && problem.Line == 1));
    }

    [Fact]
    public void A_family_that_cannot_be_read_is_not_called_missing() =>
        Whole.Changing(Path("cues"), "concepts:", "conceits:").Problems().ShouldAllBe(problem => !problem.Message.Contains("there is no family"));

    [Theory]
    [InlineData("flags", "no-such-fact")]
    [InlineData("flags-asked", "trauma=huge")]
    [InlineData("flags-fine", "bladder=")]
    [InlineData("flag-mimics", "bladder=yes=no")]
    [InlineData("topics", "selfcare.no-such-care")]
    [InlineData("topics", "NO TOPIC")]
    public void A_concept_that_means_nothing_is_reported(string family, string concept) =>
        Whole.Changing(Path(family), "concepts:", $"concepts:\n  \"{concept}\": [two words]").Problems()
            .ShouldHaveSingleItem().Message.ShouldContain($"'{concept}'");

    [Fact]
    public void A_fact_or_a_topic_that_cannot_be_read_is_one_problem_alone()
    {
        Whole.Changing("triage/facts/bladder.yaml", "type:", "kind:").Problems().ShouldAllBe(problem => problem.File == "triage/facts/bladder.yaml");
        Whole.Changing("causes/disc.yaml", "title:", "heading:").Problems().ShouldAllBe(problem => problem.File == "causes/disc.yaml");
    }

    [Fact]
    public void Content_that_loads_can_always_be_listened_with() => Should.NotThrow(() => new LanguageModel(Whole.Load()));

    private static string Path(string family) => $"language/en/{family}.yaml";

    private static ContentFolder Having(string family, string concept, string phrase) => new(
        [.. Whole.Files.Select(file => file.Path == Path(family) ? file with { Text = $"id: {family}\nconcepts:\n  {concept}:\n    - \"{phrase}\"\n" } : file)]);
}
