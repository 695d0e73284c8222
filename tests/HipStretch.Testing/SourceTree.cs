using System.Runtime.CompilerServices;

namespace HipStretch.Testing;

/// <summary>The sources that the tests were built from, for rules that only the text can show.</summary>
public static class SourceTree
{
    private static readonly string[] Products = ["HipStretch.Knowledge", "HipStretch.BotFramework", "HipStretch.Bot"];

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The C# files of the product, without what a build makes, by path below <see cref="Root"/> with forward slashes.</summary>
    public static IEnumerable<SourceFile> Product() => Products.SelectMany(project => In(project));

    /// <summary>The C# files below a folder of the product.</summary>
    public static IEnumerable<SourceFile> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/") && !file.Contains("/obj/"))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(file, File.ReadAllText(Path.Combine(Root, file))));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
