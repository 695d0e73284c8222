namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in a text.</summary>
/// <typeparam name="T">What it was recognised as.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Where the part begins, in characters from 0.</summary>
    public int Start { get; set; }

    /// <summary>The part's last character.</summary>
    public int End { get; set; }

    /// <summary>The kind: "choice" or "value".</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>What it was recognised as.</summary>
    public T Resolution { get; set; } = default!;
}
