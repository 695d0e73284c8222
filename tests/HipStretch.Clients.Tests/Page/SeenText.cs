using System.Text.RegularExpressions;

namespace HipStretch.Clients.Tests.Page;

/// <summary>A text as an eye compares it: without marks, spaces and the heading that the page lays out in its own way.</summary>
internal static partial class SeenText
{
    public static string Of(string text) => Marks().Replace(StepHeading().Replace(Link().Replace(text, "$1"), ""), "");

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\*\*[^*]+ · \d+ of \d+\*\*")]
    private static partial Regex StepHeading();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
