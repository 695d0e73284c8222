namespace HipStretch.Knowledge.Topics;

/// <summary>One thing that we tell people: a sentence or two, who says so, and when it was last compared with them.</summary>
/// <param name="Say">The words on a screen; markdown bold at most.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Speak">The words for a voice, where they differ.</param>
/// <param name="About">Words, in lower case, by which somebody asks for this claim before the rest of its answer.</param>
public sealed record Claim(string Say, SourceId Source, DateOnly Reviewed, string? Speak = null, IReadOnlyList<string>? About = null);
