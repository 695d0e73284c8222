namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The documented names of dialog events.</summary>
/// <remarks>The dialogs of this library emit <see cref="RepromptDialog"/>, <see cref="CancelDialog"/> and <see cref="VersionChanged"/>; the
/// other names are for dialogs of a bot's own.</remarks>
public class DialogEvents
{
    /// <summary>A dialog was begun.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is asked to repeat its question. Handling it replaces the repetition.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A parent is about to be cancelled along with its children. Handling it stops the cancellation there.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>
    /// A dialog in flight was begun by another version of the program; the event's value is that dialog's id. A waterfall
    /// restarts at its first step, with its values and options kept, unless a handler returns true, which lets it go on.
    /// </summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>An activity came, or one is to be looked at again.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>Something was thrown.</summary>
    public const string Error = "error";

    /// <summary>Whatever a bot makes of it.</summary>
    public const string Custom = "custom";
}
