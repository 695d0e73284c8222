namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What a <see cref="TimeToken"/> is.</summary>
internal enum TimeTokenKind
{
    /// <summary>Letters, without the apostrophes between them ("oclock").</summary>
    Word,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>The digits of a place in a row, as "3rd", without its letters.</summary>
    Place,

    /// <summary>A sign that can change what the digits beside it mean.</summary>
    Mark,
}
