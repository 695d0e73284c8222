using System.Text.RegularExpressions;

namespace HipStretch.Testing;

/// <summary>A C# file.</summary>
/// <param name="Path">Its path below the solution's folder.</param>
/// <param name="Text">All of it.</param>
public sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>It without comments.</summary>
    public string Code => Comment().Replace(Text, "");

    /// <summary>How many lines it has.</summary>
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The first group of every match of a pattern in its code.</summary>
    public IEnumerable<string> Find(string pattern) => Regex.Matches(Code, pattern).Select(match => match.Groups[1].Value);

    /// <summary>Lines that begin as comments; an address in a string holds two slashes too, so the rest of a line is left alone.</summary>
    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
