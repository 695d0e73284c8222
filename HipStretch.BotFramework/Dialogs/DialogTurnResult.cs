namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a dialog's turn came to. Immutable, so one instance (<see cref="Dialog.EndOfTurn"/>) serves every waiting dialog.
/// </summary>
public class DialogTurnResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="status">How the stack stands.</param>
    /// <param name="result">The value that the ended dialog returned; null unless it is complete.</param>
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; }

    /// <summary>The value that the ended dialog returned, or null.</summary>
    public object? Result { get; }
}
