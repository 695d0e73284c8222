using System.Text.RegularExpressions;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Tests.Content;

public sealed partial class SpokenWordsTests
{
    [Fact]
    public void A_voice_gets_no_brackets_and_no_symbols() =>
        Broken(Symbols()).ShouldBeEmpty();

    [Fact]
    public void A_voice_gets_no_ranges_of_digits() =>
        Broken(Ranges()).ShouldBeEmpty();

    [Fact]
    public void A_voice_gets_numbers_to_call_digit_by_digit() =>
        Broken(LongNumbers()).ShouldBeEmpty();

    [Fact]
    public void A_spoken_step_is_one_short_action() =>
        ReviewedContent.Knowledge.Stretches.Values.SelectMany(pose => pose.Steps.Select(step => (Id: $"{pose.Id} {step.Id}", Words: step.Say.Split(' ').Length)))
            .Where(step => step.Words > 14).ShouldBeEmpty();

    [Fact]
    public void A_step_names_its_side_exactly_where_it_has_one() =>
        ReviewedContent.Knowledge.Stretches.Values.SelectMany(pose => pose.Steps)
            .ShouldAllBe(step => step.EachSide == step.Do.Contains("{side}", StringComparison.Ordinal) && step.EachSide == step.Say.Contains("{side}", StringComparison.Ordinal));

    private static IEnumerable<string> Broken(Regex bad) => Saying.Voiced
        .Where(saying => bad.IsMatch(Placeholders().Replace(Spoken.Plain(saying.Spoken), "it")))
        .Select(saying => $"{saying.Id}: {saying.Spoken}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"[()\[\]{}<>/\\&%+=@~^|°×•·→*_#`]|\.\.\.|…")]
    private static partial Regex Symbols();

    [GeneratedRegex(@"\d\s*[-–—]\s*\d")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\d{3}")]
    private static partial Regex LongNumbers();
}
