namespace HipStretch.Knowledge.Phrases;

/// <summary>Every sentence that is not part of an item, by key.</summary>
public sealed class Phrasebook(IReadOnlyDictionary<PhraseKey, Phrase> phrases)
{
    /// <summary>All keys.</summary>
    public IEnumerable<PhraseKey> Keys => phrases.Keys;

    /// <summary>The phrase of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such phrase: a bug that a test over all keys in use finds first.</exception>
    public Phrase this[PhraseKey key] =>
        phrases.TryGetValue(key, out var phrase) ? phrase : throw new KeyNotFoundException($"There is no phrase '{key}'.");

    /// <summary>Says a phrase, in other words each time that it is said again; after the last wording the first comes back.</summary>
    /// <param name="key">Which phrase.</param>
    /// <param name="filling">Values for its placeholders.</param>
    /// <param name="times">How often it was said before, from 0.</param>
    public Utterance Say(PhraseKey key, Filling filling, int times = 0)
    {
        var wordings = this[key].Wordings;
        return filling.Fill(wordings[times % wordings.Count]);
    }
}
