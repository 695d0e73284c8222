namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the dialog system itself emits.</summary>
public class DialogEvents
{
    /// <summary>The active dialog is asked to repeat its question. Handling it replaces the repetition.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A parent is about to be cancelled along with its children. Handling it stops the cancellation there.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>
    /// A dialog in flight was begun by another version of the program; the event's value is that dialog's id. A waterfall
    /// restarts at its first step, with its values and options kept, unless a handler returns true, which lets it go on.
    /// </summary>
    public const string VersionChanged = "versionChanged";
}
