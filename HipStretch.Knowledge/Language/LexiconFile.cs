namespace HipStretch.Knowledge.Language;

/// <summary>The words for a family of concepts: what people say, by the concept that it means.</summary>
/// <param name="Id">The family, such as <c>regions</c>.</param>
/// <param name="Concepts">Phrases in lower case, by concept.</param>
public sealed record LexiconFile(string Id, IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts);
