namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in what a user said.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether a choice's value is left out of the search.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's action is left out of the search.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether a number picks the choice at that place; true by default.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether a place, as "the second one", picks a choice; true by default.</summary>
    public bool RecognizeOrdinals { get; set; } = true;

    /// <summary>A copy for one turn's culture: prompts are shared by all conversations, so theirs is never written to.</summary>
    internal FindChoicesOptions In(string locale) => new()
    {
        AllowPartialMatches = AllowPartialMatches,
        MaxTokenDistance = MaxTokenDistance,
        Tokenizer = Tokenizer,
        Locale = locale,
        NoValue = NoValue,
        NoAction = NoAction,
        RecognizeNumbers = RecognizeNumbers,
        RecognizeOrdinals = RecognizeOrdinals,
    };
}
