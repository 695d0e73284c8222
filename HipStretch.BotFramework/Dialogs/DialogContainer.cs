namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs and a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates the container.</summary>
    /// <param name="dialogId">Its id; null computes one from the type.</param>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Where the container and the dialogs inside report.</summary>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>Opens the container's own stack.</summary>
    /// <param name="dc">The context in which the container is active.</param>
    /// <returns>The context inside it, or null when the container has none yet.</returns>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>Finds a dialog inside.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null.</returns>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>What changes with the dialogs inside, compared between turns by <see cref="CheckForVersionChangeAsync"/>.</summary>
    /// <returns>A short text.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Emits <see cref="DialogEvents.VersionChanged"/> when the dialogs inside differ from those that ran the turn before. Nothing
    /// else follows from it here: each waterfall inside notices its own change and restarts.
    /// </summary>
    /// <param name="dc">The context in which the container is active.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        await DialogVersion.HasChangedAsync(dc, Id, GetInternalVersion(), cancellationToken);
}
