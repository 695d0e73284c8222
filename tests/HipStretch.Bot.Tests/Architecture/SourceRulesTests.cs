using System.Text.RegularExpressions;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Architecture;

public sealed partial class SourceRulesTests
{
    private const int LongestFile = 220;

    private static readonly string[] NoDomain = ["Helpers", "Helper", "Utils", "Util", "Utilities", "Common", "Manager", "Managers", "Misc"];

    [Theory]
    [InlineData("HipStretch.Bot/Dialogs")]
    [InlineData("HipStretch.Bot/Speech")]
    public void What_is_said_is_content_and_not_code(string folder) =>
        SourceTree.In(folder)
            .SelectMany(file => Regex.Matches(Exception().Replace(file.Code, ""), "\"((?:[^\"\\\\]|\\\\.)*)\"")
                .Select(literal => literal.Groups[1].Value)
                .Where(literal => TwoWords().IsMatch(literal))
                .Select(literal => $"{file.Path}: {literal}"))
            .ShouldBeEmpty();

    [Fact]
    public void Product_code_takes_its_time_from_others_and_never_sleeps() =>
        SourceTree.Product()
            .Where(file => file.Find(@"(\bDateTime(?:Offset)?\.(?:Utc)?(?:Now|Today)\b|\bThread\.Sleep\b|\bTask\.Delay\(\s*\d)").Any())
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Folders_are_named_after_the_domain() =>
        SourceTree.Product()
            .Where(file => file.Path.Split('/')[..^1].Intersect(NoDomain, StringComparer.OrdinalIgnoreCase).Any())
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_is_long() =>
        SourceTree.Product().Where(file => file.Lines > LongestFile).Select(file => $"{file.Path} has {file.Lines} lines").ShouldBeEmpty();

    [Fact]
    public void Most_files_fit_on_a_screen()
    {
        var lines = SourceTree.Product().Select(file => file.Lines).Order().ToArray();
        lines.Length.ShouldBeGreaterThan(200);
        lines[lines.Length / 2].ShouldBeLessThanOrEqualTo(60);
        lines[lines.Length * 95 / 100].ShouldBeLessThanOrEqualTo(180);
    }

    /// <summary>What a developer reads where there is a bug, and an operator where a setting is wrong.</summary>
    [GeneratedRegex("""ErrorMessage = "(?:[^"\\]|\\.)*"|new \w*Exception\((?:[^()"]|"(?:[^"\\]|\\.)*"|\((?:[^()"]|"(?:[^"\\]|\\.)*")*\))*\)""")]
    private static partial Regex Exception();

    [GeneratedRegex(@"[A-Za-z]{2,}[,;:]?\s+[A-Za-z]{2,}")]
    private static partial Regex TwoWords();
}
