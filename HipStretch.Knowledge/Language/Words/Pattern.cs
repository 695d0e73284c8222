namespace HipStretch.Knowledge.Language.Words;

/// <summary>One phrase of a concept: the ids under which the matcher knows its parts, in order, and how many other words may part them.</summary>
internal sealed record Pattern(string Concept, IReadOnlyList<string> Parts, IReadOnlyList<int> Gaps);
