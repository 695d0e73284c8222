namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack of one conversation, for one turn: begins, continues and ends dialogs of a set.</summary>
public partial class DialogContext
{
    private TurnContextStateCollection? _services;

    /// <summary>Creates the context of a component's own stack.</summary>
    /// <param name="dialogs">The component's dialogs.</param>
    /// <param name="parentDialogContext">The context in which the component itself is active.</param>
    /// <param name="state">The component's stack.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state) =>
        Parent = parentDialogContext;

    /// <summary>Creates the context of a conversation's outermost stack.</summary>
    /// <param name="dialogs">The dialogs that can be begun.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack; changed in place.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>The dialogs that can be begun here by id.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs in flight, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context in which the component that owns this stack is active, or null at the outermost one.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The dialog that gets the next activity, or null when the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context inside the active dialog when that is a container, or null.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>Services for the dialogs of this context. A child starts with its parent's and may add its own.</summary>
    public TurnContextStateCollection Services => _services ??= InheritServices();

    /// <summary>Starts a dialog on top of the stack.</summary>
    /// <param name="dialogId">The id of a dialog of this set or of a parent's.</param>
    /// <param name="options">What the dialog needs to know, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands.</returns>
    /// <exception cref="ArgumentException">A token was passed as the options.</exception>
    /// <exception cref="InvalidOperationException">There is no dialog of that id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        DialogOptions.ThrowIfToken(options);
        var dialog = Require(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Starts a prompt: the same as beginning it with its options.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, as a rule.</returns>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>
    /// Gives the turn's activity to the active dialog. A dialog that the program no longer has is taken off the stack and the one
    /// below restarts, because otherwise its conversation would fail for ever after a deploy.
    /// </summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands; empty when no dialog was active.</returns>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active && FindDialog(active.Id) is { } dialog
            ? dialog.ContinueDialogAsync(this, cancellationToken)
            : ResumeDialogAsync(DialogReason.CancelCalled, null, DialogTurnStatus.Empty, cancellationToken);

    /// <summary>Asks the active dialog to repeat its question; it is first offered as an event.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken))
            return;
        if (ActiveDialog is { } active)
            await Require(active.Id).RepromptDialogAsync(Context, active, cancellationToken);
    }

    /// <summary>Finds a dialog here or, failing that, with the parents.</summary>
    /// <param name="dialogId">The id.</param>
    /// <returns>The dialog, or null.</returns>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="value">What it carries, or null.</param>
    /// <param name="bubble">Whether unhandled events go on to the parents.</param>
    /// <param name="fromLeaf">Whether to begin with the innermost active dialog instead.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>True when somebody handled it.</returns>
    public Task<bool> EmitEventAsync(
        string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
            dc = child;
        return dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog
            ? dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken)
            : Task.FromResult(false);
    }

    private Dialog Require(string dialogId) =>
        FindDialog(dialogId)
        ?? throw new InvalidOperationException($"There is no dialog with the id '{dialogId}'. Add it to the set first.");

    private TurnContextStateCollection InheritServices()
    {
        var inherited = new TurnContextStateCollection();
        if (Parent is not null)
        {
            foreach (var (key, service) in Parent.Services)
                inherited[key] = service;
        }

        return inherited;
    }
}
