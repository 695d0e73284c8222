using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, without a bot around it. Begins the dialog with the first activity, and anew when it has ended.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _testAdapter;

    /// <summary>Creates a client on an adapter of its own.</summary>
    /// <param name="channelId">The channel that the dialog believes to be on, as "msteams".</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with, or null.</param>
    /// <param name="middlewares">What each turn passes through, in this order, before the dialog.</param>
    /// <param name="conversationState">Where the dialog's state is kept; in memory when null.</param>
    /// <param name="callback">What a turn does instead of running the dialog.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null,
        BotCallbackHandler? callback = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState, callback)
    {
    }

    /// <summary>Creates a client on an adapter that the test has prepared.</summary>
    /// <param name="testAdapter">The adapter; gets the middlewares and one that saves the conversation state after each turn.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with, or null.</param>
    /// <param name="middlewares">What each turn passes through, in this order, before the dialog.</param>
    /// <param name="conversationState">Where the dialog's state is kept; in memory when null.</param>
    /// <param name="callback">What a turn does instead of running the dialog.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null,
        BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter;
        _testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            _testAdapter.Use(middleware);
        _callback = callback ?? RunDialog(targetDialog, initialDialogOptions);
    }

    /// <summary>How the stack stood after the last turn; null before the first one.</summary>
    public DialogTurnResult? DialogTurnResult { get; private set; }

    /// <summary>Where the dialog's state is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>The context of the last turn; null before the first one.</summary>
    public DialogContext? DialogContext { get; private set; }

    /// <summary>Sends an activity to the dialog.</summary>
    /// <typeparam name="T">The kind of activity that is expected back.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The first reply, or null when there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Says something to the dialog.</summary>
    /// <typeparam name="T">The kind of activity that is expected back.</typeparam>
    /// <param name="text">What the user says.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The first reply, or null when there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply.</summary>
    /// <typeparam name="T">The kind of activity that is expected.</typeparam>
    /// <returns>The reply, or null when there is none left.</returns>
    [return: MaybeNull]
    public virtual T GetNextReply<T>()
        where T : IActivity => (T?)_testAdapter.GetNextReply();

    private BotCallbackHandler RunDialog(Dialog targetDialog, object? initialDialogOptions)
    {
        var dialogs = new DialogSet(ConversationState.CreateProperty<DialogState>("DialogState")).Add(targetDialog);
        return async (turnContext, cancellationToken) =>
        {
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
        };
    }
}
