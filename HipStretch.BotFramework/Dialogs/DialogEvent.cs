namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that a dialog and its parents may react to; see <see cref="DialogContext.EmitEventAsync"/>.</summary>
public class DialogEvent
{
    /// <summary>Whether parents are offered the event when the dialog leaves it unhandled.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a name of the bot's own.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What the event carries, or null.</summary>
    public object? Value { get; set; }
}
