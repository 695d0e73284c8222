namespace HipStretch.Knowledge.Language.Words;

/// <summary>A concept of a lexicon that a message mentions, from its first word to its last.</summary>
internal readonly record struct Mention(string Concept, int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Overlaps(Mention other) => First <= other.Last && other.First <= Last;
}
