using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stored form of a dialog stack.</summary>
public class DialogState
{
    /// <summary>Creates an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Wraps a stack; the list is shared, not copied.</summary>
    /// <param name="stack">The stack, or null for an empty one.</param>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    [JsonProperty(PropertyName = "dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
