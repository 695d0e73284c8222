namespace HipStretch.Knowledge.Language.Words;

/// <summary>One phrase of a concept: the ids under which the matcher knows its parts, in order.</summary>
internal sealed record Pattern(string Concept, IReadOnlyList<string> Parts);
