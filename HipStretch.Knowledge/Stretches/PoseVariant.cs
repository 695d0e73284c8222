using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Stretches;

/// <summary>Another way to do a pose, with steps of its own: standing instead of lying, or on a chair.</summary>
/// <param name="Id">Its name within the pose.</param>
/// <param name="Position">How it begins.</param>
/// <param name="Source">Who describes it.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Steps">Its actions, in order; the last one comes out of the pose.</param>
/// <param name="Easier">Easier ways of it, the gentlest last; null where those of the pose do for it.</param>
public sealed record PoseVariant(
    string Id,
    Position Position,
    SourceId Source,
    DateOnly Reviewed,
    [NotEmpty] IReadOnlyList<PoseStep> Steps,
    IReadOnlyList<Modification>? Easier = null)
{
    /// <summary>Its actions, in order; the last one comes out of the pose.</summary>
    /// <exception cref="ArgumentException">Two steps have the same id.</exception>
    public IReadOnlyList<PoseStep> Steps { get; } = Steps.DistinctBy(step => step.Id).Count() == Steps.Count
        ? Steps
        : throw new ArgumentException("two steps have the same id; give each its own.");
}
