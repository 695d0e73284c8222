namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// How likely the best topic is to be the one that was asked for. The coefficients are a logistic regression over what models that were trained
/// without one of the authors said of that author's examples, where out-of-scope questions weigh three times.
/// </summary>
internal static class Calibration
{
    /// <summary>From 0 to 1.</summary>
    /// <param name="best">The probability of the best topic.</param>
    /// <param name="second">The probability of the next best topic.</param>
    /// <param name="outOfScope">The probability that it is none of our topics.</param>
    /// <param name="coverage">The share of the text that the best topic's examples have words for.</param>
    public static double Confidence(double best, double second, double outOfScope, double coverage) =>
        1 / (1 + Math.Exp(-(-0.17 + (1.50 * Math.Log(best)) + (0.28 * Math.Log(best / second)) - (0.21 * Math.Log(outOfScope)) + (1.90 * coverage))));
}
