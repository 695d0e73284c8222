using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Review;

/// <summary>
/// What a program says by itself, so that content can be held against it in both directions: the names of the placeholders that it fills, by phrase
/// and by question. Whom to call (<see cref="Localities.Locality.Placeholders"/>) it fills everywhere.
/// </summary>
/// <param name="Phrases">Every phrase that it may say; those that rules of triage name are not among them.</param>
/// <param name="Questions">Every question that it asks by name.</param>
public sealed record ProgramWords(
    IReadOnlyDictionary<PhraseKey, IReadOnlyList<string>> Phrases,
    IReadOnlyDictionary<QuestionId, IReadOnlyList<string>> Questions);
