namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// Reads the features of a text: its stems, pairs of them that stand together or around one other word, and parts of three to five letters of
/// its words, edges included, which see through slips of spelling.
/// </summary>
internal static class FeatureReader
{
    private const int ShortestPart = 3;
    private const int LongestPart = 5;

    /// <summary>Every feature, as often as it occurs, in ascending order.</summary>
    public static List<ulong> Read(IReadOnlyList<string> words)
    {
        var features = new List<ulong>(words.Count * 16);
        var (before, last) = (Feature.Edge, Feature.Edge);
        for (var at = 0; at < words.Count; at++)
        {
            var stem = Feature.Of(Stem.Of(words[at]));
            features.Add(stem);
            features.Add(Feature.Pair(last, stem, 0));
            if (at > 1)
            {
                features.Add(Feature.Pair(before, stem, 1));
            }

            AddParts(words[at], features);
            (before, last) = (last, stem);
        }

        features.Add(Feature.Pair(last, Feature.Edge, 0));
        features.Sort();
        return features;
    }

    /// <summary>The stems, each once.</summary>
    public static IEnumerable<ulong> Stems(IReadOnlyList<string> words) => words.Select(word => Feature.Of(Stem.Of(word))).Distinct();

    private static void AddParts(string word, List<ulong> features)
    {
        var edged = $"<{word}>";
        for (var length = ShortestPart; length <= LongestPart; length++)
        {
            for (var at = 0; at + length <= edged.Length; at++)
            {
                features.Add(Feature.Part(Feature.Of(edged.AsSpan(at, length))));
            }
        }
    }
}
