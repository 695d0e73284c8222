using System.Numerics;
using System.Runtime.InteropServices;

namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// Multinomial logistic regression over sparse vectors, trained by AdaGrad with a falling rate. The examples are shuffled with a fixed seed: the
/// same examples always give the same weights.
/// </summary>
internal sealed class LogisticRegression
{
    private const int Seed = 7;
    private const int Rounds = 5;

    /// <summary>The share of an example's certainty that is given to all labels alike, so that no weight grows without bound.</summary>
    private const float Smoothing = 0.1f;

    private readonly int labels;
    private readonly int stride;
    private readonly int bias;
    private readonly float[] weights;

    /// <param name="examples">Vectors whose places are below <paramref name="size"/>.</param>
    /// <param name="answers">The label of each example, from 0 to below <paramref name="labels"/>.</param>
    /// <param name="size">How many places a vector has.</param>
    /// <param name="labels">How many labels there are.</param>
    public LogisticRegression(IReadOnlyList<SparseVector> examples, IReadOnlyList<int> answers, int size, int labels)
    {
        this.labels = labels;
        stride = (labels + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        bias = size;
        weights = new float[(size + 1) * stride];
        Train(examples, answers);
    }

    /// <summary>The probability of each label, the sum being 1.</summary>
    public float[] Probabilities(SparseVector vector)
    {
        var scores = new float[stride];
        Score(vector, scores);
        return scores[..labels];
    }

    private void Train(IReadOnlyList<SparseVector> examples, IReadOnlyList<int> answers)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(Seed);
        var slopes = new float[bias + 1];
        var errors = new float[stride];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                Score(examples[example], errors);
                Subtract(answers[example], errors);
                Learn(examples[example], errors, slopes, 1f - ((float)round / Rounds));
            }
        }
    }

    private void Score(SparseVector vector, float[] scores)
    {
        Row(bias).CopyTo(scores);
        for (var at = 0; at < vector.Places.Length; at++)
        {
            Add(vector.Weights[at], Row(vector.Places[at]), scores);
        }

        Softmax.Apply(scores.AsSpan(0, labels));
    }

    private void Subtract(int answer, float[] scores)
    {
        for (var label = 0; label < labels; label++)
        {
            scores[label] -= Smoothing / labels;
        }

        scores[answer] -= 1 - Smoothing;
    }

    private void Learn(SparseVector vector, float[] errors, float[] slopes, float rate)
    {
        var slope = 0f;
        for (var label = 0; label < labels; label++)
        {
            slope += errors[label] * errors[label];
        }

        for (var at = 0; at < vector.Places.Length; at++)
        {
            Step(vector.Places[at], vector.Weights[at]);
        }

        Step(bias, 1);

        void Step(int place, float weight)
        {
            slopes[place] += slope * weight * weight;
            Add(-rate * weight / (MathF.Sqrt(slopes[place]) + 1e-3f), errors, Row(place));
        }
    }

    private Span<float> Row(int place) => weights.AsSpan(place * stride, stride);

    private static void Add(float factor, ReadOnlySpan<float> from, Span<float> to)
    {
        var factors = new Vector<float>(factor);
        var sources = MemoryMarshal.Cast<float, Vector<float>>(from);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] += factors * sources[at];
        }
    }
}
