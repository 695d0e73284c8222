namespace HipStretch.Knowledge.Language;

/// <summary>How a message takes back something that was told before.</summary>
public enum Correction
{
    /// <summary>It may change what was told: "actually", "make that". Beside an answer it is only emphasis.</summary>
    Change,

    /// <summary>It says what was meant: "I meant 6", "wrong button".</summary>
    Meant,

    /// <summary>The other side than the one that was told.</summary>
    OtherSide,
}
