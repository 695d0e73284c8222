namespace HipStretch.Knowledge.Triage;

/// <summary>Kleene's three truth values, in the order that makes "and" the least and "or" the greatest.</summary>
public enum Truth
{
    /// <summary>Known not to hold.</summary>
    False,

    /// <summary>Not known yet.</summary>
    Unknown,

    /// <summary>Known to hold.</summary>
    True,
}
