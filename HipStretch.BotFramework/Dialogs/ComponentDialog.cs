namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of others: its parent sees one dialog, while inside a stack of its own runs.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key of the inner stack in the component's state.</summary>
    public const string PersistedDialogState = "dialogs";

    /// <summary>Creates an empty component.</summary>
    /// <param name="dialogId">Its id; null computes one from the type.</param>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The id of the inner dialog to begin with; the first one added unless it is set.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds an inner dialog, which then reports where the component does.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        Dialogs.Add(dialog);
        dialog.TelemetryClient = TelemetryClient;
        if (string.IsNullOrEmpty(InitialDialogId))
            InitialDialogId = dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var active = dc.ActiveDialog ?? throw new InvalidOperationException($"The component '{Id}' is not active.");
        return new DialogContext(Dialogs, dc, KeptState.Get<DialogState>(active.State, PersistedDialogState));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogOptions.ThrowIfToken(options);
        await CheckForVersionChangeAsync(dc, cancellationToken);
        var turn = await OnBeginDialogAsync(CreateChildContext(dc), options, cancellationToken);
        return await HandOnAsync(dc, turn, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await CheckForVersionChangeAsync(dc, cancellationToken);
        var turn = await OnContinueDialogAsync(CreateChildContext(dc), cancellationToken);
        return await HandOnAsync(dc, turn, cancellationToken);
    }

    /// <summary>
    /// A dialog that somebody began over the component has ended. Its result is not for the dialogs inside, which still wait for
    /// their own answer, so the component asks again.
    /// </summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogOptions.ThrowIfToken(result);
        await CheckForVersionChangeAsync(dc, cancellationToken);
        if (dc.ActiveDialog is { } active)
            await RepromptDialogAsync(dc.Context, active, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await CreateInnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            await CreateInnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Begins the initial dialog; override it to begin another or to look at the turn first.</summary>
    /// <param name="innerDc">The context inside the component.</param>
    /// <param name="options">What the component was begun with, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the inner stack stands; anything but waiting ends the component.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.BeginDialogAsync(
            InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs."), options, cancellationToken);
    }

    /// <summary>Continues the inner dialog; override it to interrupt.</summary>
    /// <param name="innerDc">The context inside the component.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the inner stack stands; anything but waiting ends the component.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Called when the component leaves its parent's stack, after its inner dialogs.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's place on the stack.</param>
    /// <param name="reason">Whether it ended, was replaced or was cancelled.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the inner dialog has asked again.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's place on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component with the result of its inner dialog.</summary>
    /// <param name="outerDc">The context in which the component is active.</param>
    /// <param name="result">The inner dialog's result.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the outer stack stands.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return outerDc.EndDialogAsync(result, cancellationToken);
    }

    private async Task<DialogTurnResult> HandOnAsync(DialogContext outerDc, DialogTurnResult turn, CancellationToken cancellationToken)
    {
        if (turn.Status == DialogTurnStatus.Waiting)
            return EndOfTurn;
        var ended = await EndComponentAsync(outerDc, turn.Result, cancellationToken);
        return turn.Status == DialogTurnStatus.Cancelled ? new DialogTurnResult(DialogTurnStatus.Cancelled, turn.Result) : ended;
    }

    private DialogContext CreateInnerContext(ITurnContext turnContext, DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return new DialogContext(Dialogs, turnContext, KeptState.Get<DialogState>(instance.State, PersistedDialogState));
    }
}
