namespace HipStretch.Knowledge.Language.Words;

/// <summary>One phrase of a concept: the matcher's ids of its parts, in order, and how many other words may stand in each gap.</summary>
internal sealed record Pattern(string Concept, IReadOnlyList<string> Parts, IReadOnlyList<int> Gaps);
