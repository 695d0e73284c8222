namespace HipStretch.Knowledge.Phrases;

/// <summary>A file of phrases that belong together, by key.</summary>
public sealed record PhraseArea(string Id, IReadOnlyDictionary<PhraseKey, Phrase> Phrases);
