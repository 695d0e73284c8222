using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Loading;

/// <summary>What reading found besides the items: problems, and what can be checked only once every item is read.</summary>
internal sealed class ContentFindings
{
    public List<ContentProblem> Problems { get; } = [];

    /// <summary>The names of files that could not be read as items.</summary>
    public List<string> Unread { get; } = [];

    public List<Reference> References { get; } = [];

    /// <summary>The line on which each record and each list begins.</summary>
    public Dictionary<object, int> Lines { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every record that was read, in the order of reading.</summary>
    public List<ContentPart> Parts { get; } = [];

    public List<Comparison> Comparisons { get; } = [];

    /// <summary>Whether an id may be that of a file that could not be read: that is one problem, and that others name its item is not a second one.</summary>
    public bool IsUnread(string id) => Unread.Exists(name => id == name || id.EndsWith("." + name, StringComparison.Ordinal));
}
