namespace HipStretch.Knowledge.Loading;

/// <summary>One content file: its path below <c>content/</c> with forward slashes, such as <c>stretches/twist.yaml</c>, and its YAML.</summary>
public sealed record ContentFile(string Path, string Text)
{
    /// <summary>The content built into this assembly.</summary>
    public static IReadOnlyList<ContentFile> Embedded()
    {
        const string prefix = "content/";
        var assembly = typeof(ContentFile).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ContentFile(name[prefix.Length..], ReadResource(name)))];
    }

    /// <summary>The content in a folder, for editors who try a change before it is built in.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<ContentFile> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ContentFile(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];

    private static string ReadResource(string name)
    {
        using var stream = typeof(ContentFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is listed but cannot be opened.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
