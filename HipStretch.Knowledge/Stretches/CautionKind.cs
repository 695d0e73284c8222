namespace HipStretch.Knowledge.Stretches;

/// <summary>What a caution asks for, from the mildest to the strictest, so that the greater one wins.</summary>
public enum CautionKind
{
    /// <summary>Do it with a change.</summary>
    Modify,

    /// <summary>Not before the surgeon has agreed.</summary>
    AskSurgeon,

    /// <summary>Do not do it.</summary>
    Avoid,
}
