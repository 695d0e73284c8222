namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for.</summary>
public class SortedValue
{
    /// <summary>The words.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>What to report when it is found; several values may share one, as the synonyms of a choice do.</summary>
    public int Index { get; set; }
}
