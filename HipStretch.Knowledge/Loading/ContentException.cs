namespace HipStretch.Knowledge.Loading;

/// <summary>Content that cannot be trusted, with every problem that was found, so that one run is enough to mend all.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception($"The content has {problems.Count} problem(s):\n" + string.Join('\n', problems))
{
    /// <summary>All problems, in the order of files and lines; never empty.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
