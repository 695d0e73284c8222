namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    /// <summary>In place; the sum is 1 afterwards.</summary>
    public static void Apply(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
