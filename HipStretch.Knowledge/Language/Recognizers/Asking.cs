namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Whether a message asks something.</summary>
internal enum Asking
{
    /// <summary>It does not.</summary>
    Nothing,

    /// <summary>It might, or it tells something in the same words: "is in my hip?", "can walk a mile".</summary>
    Perhaps,

    /// <summary>It does.</summary>
    Plainly,
}
