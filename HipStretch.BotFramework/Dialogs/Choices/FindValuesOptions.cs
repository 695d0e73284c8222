namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in what a user said.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough; false by default.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The culture code that is handed to the tokenizer, or null.</summary>
    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 by default.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>Splits texts into words; <see cref="Choices.Tokenizer.DefaultTokenizer"/> when null.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}
