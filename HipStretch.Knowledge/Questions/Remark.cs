namespace HipStretch.Knowledge.Questions;

/// <summary>What a person puts in between.</summary>
public enum Remark
{
    /// <summary>It hurts beyond measure, in a figure of speech: "this is killing me". A number is still to be asked for.</summary>
    StrongPain,

    /// <summary>Nothing hurts.</summary>
    NoPain,

    /// <summary>Why something was asked.</summary>
    AsksWhy,
}
