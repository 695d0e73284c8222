namespace HipStretch.Knowledge.Language.Words;

/// <summary>A concept of a lexicon that a message mentions, from its first word to its last.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="First">Where its first word stands.</param>
/// <param name="Last">Where its last word stands.</param>
/// <param name="IsDenied">Whether a "not" stands between its parts: "my foot doesn't drag".</param>
internal readonly record struct Mention(string Concept, int First, int Last, bool IsDenied = false)
{
    public int Length => Last - First + 1;

    public bool Overlaps(Mention other) => First <= other.Last && other.First <= Last;
}
