namespace HipStretch.Knowledge.Causes;

/// <summary>How long a pain has lasted, in the classes of CONTRACTS.md: 28 days is subacute, over 84 days chronic.</summary>
public enum Lasting
{
    /// <summary>Less than four weeks.</summary>
    Acute,

    /// <summary>Four to twelve weeks.</summary>
    Subacute,

    /// <summary>More than twelve weeks.</summary>
    Chronic,
}
