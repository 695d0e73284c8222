namespace HipStretch.Knowledge.Review;

/// <summary>What a text is to the person who reads or hears it.</summary>
internal enum SayingKind
{
    /// <summary>A claim of a topic's answer.</summary>
    Answer,

    /// <summary>A question, or one item of a tick list.</summary>
    Question,

    /// <summary>A phrase that says how urgent something is and what to do.</summary>
    Alert,

    /// <summary>Any other phrase.</summary>
    Phrase,

    /// <summary>A step of a pose, or what its picture shows.</summary>
    Step,

    /// <summary>Words that are fitted into others, or said after them.</summary>
    Piece,

    /// <summary>Words on a button, which no voice says.</summary>
    Button,
}
