namespace HipStretch.Knowledge.Triage;

/// <summary>What an unsure answer stands for while a condition is weighed.</summary>
public enum UnsureAs
{
    /// <summary>It decides nothing: for what certainly holds.</summary>
    Unknown,

    /// <summary>It might be so: for what must be ruled out.</summary>
    Yes,

    /// <summary>It is not a yes: for whether a follow-up question makes sense.</summary>
    No,
}
