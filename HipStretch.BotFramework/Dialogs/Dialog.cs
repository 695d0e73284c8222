namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A part of a conversation that is begun, continued turn by turn, and ended with a result. A dialog object is shared by every
/// conversation: what belongs to one conversation lives in its <see cref="DialogInstance"/>.
/// </summary>
public abstract class Dialog
{
    /// <summary>The result of a turn that leaves the dialog waiting for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>Creates the dialog.</summary>
    /// <param name="dialogId">
    /// Its id, unique within its set and the same in every release, since it is what is stored. Null computes one from the type.
    /// </param>
    protected Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>The id by which the dialog is found. <see cref="DialogSet.Add"/> adds a number to it when it clashes.</summary>
    public string Id
    {
        get => string.IsNullOrEmpty(_id) ? _id = OnComputeId() : _id;
        set => _id = value;
    }

    /// <summary>Where the dialog reports its progress; by default nowhere. Setting null means nowhere again.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Starts the dialog, which has just been pushed on the stack.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="options">What the caller passed, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, or the result when it ended at once.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gives the active dialog the user's next activity. A dialog of a single turn ends here.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Tells the dialog that the one it called has ended. By default it ends too, with the same result.</summary>
    /// <param name="dc">The context whose active dialog this is again.</param>
    /// <param name="reason">Why it resumes.</param>
    /// <param name="result">What the called dialog returned, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the question again; by default there is none.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's place on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Lets the dialog tidy up before it leaves the stack.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's place on the stack, about to be removed.</param>
    /// <param name="reason">Whether it ended, was replaced or was cancelled.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>
    /// What stays the same exactly as long as conversations in flight can go on with the new program; by default the id.
    /// </summary>
    /// <returns>A short text.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Offers the dialog an event: first itself, then its parents when the event bubbles, then itself once more.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True when somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
            return true;
        if (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
            return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Handles an event before the parents see it.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True when handled, so that nobody else sees it.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Handles an event that no parent wanted.</summary>
    /// <param name="dc">The context whose active dialog this is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True when handled.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Names the dialog when it was given no id.</summary>
    /// <returns>The type's name, which is the same in every process.</returns>
    protected virtual string OnComputeId() => GetType().Name;
}
