namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>Ends the active dialog and resumes the one below with its result.</summary>
    /// <param name="result">What the dialog returns, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands; complete, with the result, when no dialog is left.</returns>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(result);
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        return await ResumeDialogAsync(DialogReason.EndCalled, result, DialogTurnStatus.Complete, cancellationToken);
    }

    /// <summary>Cancels every dialog of this stack.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Cancelled, or empty when there was nothing to cancel.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels every dialog of this stack, and of the parents' when asked.</summary>
    /// <param name="cancelParents">Whether to go on with the parents' stacks.</param>
    /// <param name="eventName">What to offer each dialog after the first; <see cref="DialogEvents.CancelDialog"/> when null.</param>
    /// <param name="eventValue">What that event carries.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Cancelled, or empty when there was nothing to cancel. A dialog that handles the event stays, with those below it.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(eventValue);
        if (Stack.Count == 0 && Parent is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);
        var first = true;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            while (dc.Stack.Count > 0)
            {
                if (!first && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken))
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
                first = false;
            }

            first = false;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog without resuming the one below and starts another in its place.</summary>
    /// <param name="dialogId">The id of the dialog to start; may be the same one.</param>
    /// <param name="options">What it needs to know, or null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>How the stack stands.</returns>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        DialogOptions.ThrowIfToken(options);
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    private Task<DialogTurnResult> ResumeDialogAsync(
        DialogReason reason, object? result, DialogTurnStatus whenEmpty, CancellationToken cancellationToken)
    {
        for (var orphaned = false; ActiveDialog is { } active; orphaned = true)
        {
            if (FindDialog(active.Id) is { } dialog)
            {
                if (orphaned)
                    active.Version = DialogVersion.Orphaned;
                return dialog.ResumeDialogAsync(this, reason, result, cancellationToken);
            }

            Stack.RemoveAt(0);
        }

        return Task.FromResult(new DialogTurnResult(whenEmpty, result));
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;
        if (FindDialog(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}
