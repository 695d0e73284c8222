using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Routines;

/// <summary>Which poses to offer for a place and a pain, before anything about the person is weighed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Regions">The places that it is for.</param>
/// <param name="Severity">The pain scores that it is for, 0-10.</param>
/// <param name="Poses">The poses, the most helpful first.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
public sealed record RoutineTemplate(
    RoutineId Id,
    string Title,
    [NotEmpty] IReadOnlyList<Region> Regions,
    Span Severity,
    [NotEmpty] IReadOnlyList<StretchId> Poses,
    SourceId Source,
    DateOnly Reviewed);
