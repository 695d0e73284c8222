using System.Runtime.InteropServices;

namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// Ranks topics by the words that a text shares with all that is asked about each (Okapi BM25, with the usual k1 of 1.2; topics are of like
/// length, so that length weighs less than usual, b 0.4).
/// </summary>
internal sealed class Bm25
{
    private const float K1 = 1.2f;
    private const float B = 0.4f;

    private readonly Dictionary<ulong, float[]> scores = [];
    private readonly Dictionary<ulong, int> examples = [];
    private readonly int count;

    /// <param name="texts">The stems of every example.</param>
    /// <param name="answers">The label of each, from 0 to below <paramref name="labels"/>.</param>
    /// <param name="labels">How many labels there are.</param>
    public Bm25(IReadOnlyList<IReadOnlyList<ulong>> texts, IReadOnlyList<int> answers, int labels)
    {
        count = texts.Count;
        var lengths = new float[labels];
        for (var text = 0; text < texts.Count; text++)
        {
            lengths[answers[text]] += texts[text].Count;
            foreach (var stem in texts[text])
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(scores, stem, out _) ??= new float[labels])[answers[text]]++;
                CollectionsMarshal.GetValueRefOrAddDefault(examples, stem, out _)++;
            }
        }

        var usual = lengths.Average();
        foreach (var frequencies in scores.Values)
        {
            var having = frequencies.Count(frequency => frequency > 0);
            var rarity = MathF.Log(1 + ((labels - having + 0.5f) / (having + 0.5f)));
            for (var label = 0; label < labels; label++)
            {
                frequencies[label] *= rarity * (K1 + 1) / (frequencies[label] + (K1 * (1 - B + (B * lengths[label] / usual))));
            }
        }
    }

    /// <summary>Adds the score of each label to what stands there.</summary>
    public void AddTo(Span<float> totals, IReadOnlyList<ulong> stems, float factor)
    {
        foreach (var stem in stems)
        {
            if (scores.TryGetValue(stem, out var known))
            {
                for (var label = 0; label < totals.Length; label++)
                {
                    totals[label] += factor * known[label];
                }
            }
        }
    }

    /// <summary>The share of a text, from 0 to 1, that a label's examples have words for; rare words make up more of it.</summary>
    public float Coverage(IReadOnlyList<ulong> stems, int label)
    {
        var (all, covered) = (1f, 0f);
        foreach (var stem in stems)
        {
            var weight = MathF.Log((count + 1f) / (examples.GetValueOrDefault(stem) + 1));
            all += weight;
            covered += scores.TryGetValue(stem, out var known) && known[label] > 0 ? weight : 0;
        }

        return covered / all;
    }
}
