namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as a whole bot.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the conversation's dialog with the turn's activity, or begins it when none is in flight.</summary>
    /// <param name="dialog">The root dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The work.</returns>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var root = new DialogSet(accessor).Add(dialog);
        var dc = await root.CreateContextAsync(turnContext, cancellationToken);
        var turn = await dc.ContinueDialogAsync(cancellationToken);
        if (turn.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
    }
}
