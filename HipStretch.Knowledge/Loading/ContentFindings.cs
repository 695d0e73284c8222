using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Loading;

/// <summary>What reading found besides the items: problems, and what can be checked only once every item is read.</summary>
internal sealed class ContentFindings
{
    public List<ContentProblem> Problems { get; } = [];

    public List<Reference> References { get; } = [];

    public List<Comparison> Comparisons { get; } = [];
}
