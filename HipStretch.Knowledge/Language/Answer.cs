namespace HipStretch.Knowledge.Language;

/// <summary>An answer to a yes-no question. Unsure is not no.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not sure, don't know, don't think so.</summary>
    Unsure,
}
