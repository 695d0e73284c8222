using System.Runtime.InteropServices;

namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>The features that the examples have, and how telling each is: the rarer, the more (TF-IDF).</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, int> places = [];
    private readonly float[] weights;

    /// <param name="texts">The features of every example, in ascending order.</param>
    public Vocabulary(IReadOnlyList<List<ulong>> texts)
    {
        var counts = new List<int>();
        foreach (var features in texts)
        {
            for (var at = 0; at < features.Count; at++)
            {
                if (at == 0 || features[at] != features[at - 1])
                {
                    ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, features[at], out var known);
                    if (!known)
                    {
                        place = counts.Count;
                        counts.Add(0);
                    }

                    counts[place]++;
                }
            }
        }

        weights = [.. counts.Select(count => MathF.Log((1f + texts.Count) / (1 + count)) + 1)];
    }

    /// <summary>How many features there are.</summary>
    public int Size => weights.Length;

    /// <summary>A text as a vector of length one, of the features that are known; a repeated feature counts, by the logarithm.</summary>
    /// <param name="features">In ascending order.</param>
    public SparseVector Weigh(List<ulong> features)
    {
        var (known, weighed, squares) = (new List<int>(features.Count), new List<float>(features.Count), 0f);
        for (int at = 0, next; at < features.Count; at = next)
        {
            next = at + 1;
            while (next < features.Count && features[next] == features[at])
            {
                next++;
            }

            if (places.TryGetValue(features[at], out var place))
            {
                var weight = (1 + MathF.Log(next - at)) * weights[place];
                squares += weight * weight;
                known.Add(place);
                weighed.Add(weight);
            }
        }

        var length = MathF.Sqrt(squares);
        return new([.. known], [.. weighed.Select(weight => weight / length)]);
    }
}
