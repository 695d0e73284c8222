namespace HipStretch.Knowledge.Triage;

/// <summary>The kind of value that a fact takes.</summary>
public enum FactType
{
    /// <summary>Yes, no or unsure.</summary>
    YesNo,

    /// <summary>A number within the fact's range.</summary>
    Number,

    /// <summary>One of the fact's values, or unsure.</summary>
    Choice,

    /// <summary>One or several of the fact's values.</summary>
    Choices,
}
