namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in what a user said.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Its <see cref="SortedValue.Index"/>.</summary>
    public int Index { get; set; }

    /// <summary>How well it matched, from 0 to 1.</summary>
    public float Score { get; set; }
}
