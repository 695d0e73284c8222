using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Stretches;

/// <summary>An easier way to do a pose.</summary>
/// <param name="Id">Its name within the pose.</param>
/// <param name="Do">The words on a screen.</param>
/// <param name="Say">The words for a voice.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
public sealed record Modification(string Id, string Do, string Say, SourceId Source, DateOnly Reviewed);
