using HipStretch.Knowledge.Loading;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Processes;

/// <summary>A copy of the content in a folder, to be spoilt.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ContentCopy()
    {
        foreach (var file in ContentFile.Embedded())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Path))!);
            File.WriteAllText(PathOf(file.Path), file.Text);
        }
    }

    /// <summary>Where it is.</summary>
    public string Folder => folder.Path;

    /// <summary>Replaces the first line of a file that begins with a text.</summary>
    /// <returns>Where that is, as a problem names it: <c>file:line:</c>.</returns>
    public string Spoil(string file, string line, string instead)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var at = Array.FindIndex(lines, text => text.StartsWith(line, StringComparison.Ordinal));
        lines[at] = instead;
        File.WriteAllLines(PathOf(file), lines);
        return $"{file}:{at + 1}:";
    }

    public void Dispose() => folder.Dispose();

    private string PathOf(string file) => Path.Combine(folder.Path, file);
}
