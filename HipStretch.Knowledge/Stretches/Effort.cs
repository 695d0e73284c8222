namespace HipStretch.Knowledge.Stretches;

/// <summary>How much a pose asks of a body.</summary>
public enum Effort
{
    /// <summary>For nearly everybody, also in strong pain.</summary>
    Gentle,

    /// <summary>Asks for some strength or range.</summary>
    Moderate,
}
