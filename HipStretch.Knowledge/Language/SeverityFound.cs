namespace HipStretch.Knowledge.Language;

/// <summary>How bad it is, 0-10: one score, or the bounds of what was said ("six or seven", "moderate").</summary>
public sealed record SeverityFound(double Least, double Most)
{
    /// <summary>The score to go on with: the worse bound, so that nobody's pain is played down.</summary>
    public double Score => Most;
}
