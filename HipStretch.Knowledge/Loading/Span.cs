namespace HipStretch.Knowledge.Loading;

/// <summary>Whole numbers from the least to the most, both included; written <c>[5, 10]</c> in content.</summary>
public readonly record struct Span(int Least, int Most)
{
    /// <summary>Whether a number lies in the span.</summary>
    public bool Contains(int number) => number >= Least && number <= Most;
}
