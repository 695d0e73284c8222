namespace HipStretch.Knowledge.Language;

/// <summary>How bad it is, 0-10: one score, or the bounds of what was said ("six or seven", "moderate").</summary>
public sealed record SeverityFound(double Least, double Most)
{
    private const double Worst = 10;

    /// <summary>Whether only one end was said, as in "at least 7": the score is somewhere between the bounds.</summary>
    public bool IsBound { get; init; }

    /// <summary>The score to go on with: the worse bound, so that nobody's pain is played down; of "at least 7" the 7, as nobody said 10.</summary>
    public double Score => IsBound && Most >= Worst ? Least : Most;
}
