namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Where each word stands in a text, so that looking for the next one does not read the text again.</summary>
internal sealed class WordPositions
{
    private readonly Dictionary<string, List<int>> _positions = new(StringComparer.Ordinal);

    internal WordPositions(List<Token> words)
    {
        Count = words.Count;
        for (var at = 0; at < words.Count; at++)
        {
            if (!_positions.TryGetValue(words[at].Normalized, out var positions))
                _positions[words[at].Normalized] = positions = [];
            positions.Add(at);
        }
    }

    internal int Count { get; }

    /// <summary>The first place of a word from a position on, or -1.</summary>
    internal int Next(string word, int from)
    {
        if (!_positions.TryGetValue(word, out var positions))
            return -1;
        var found = positions.BinarySearch(from);
        var index = found < 0 ? ~found : found;
        return index < positions.Count ? positions[index] : -1;
    }
}
