namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is no dialog on the stack.</summary>
    Empty,

    /// <summary>A dialog waits for the user's next message.</summary>
    Waiting,

    /// <summary>The last dialog ended; its value is in <see cref="DialogTurnResult.Result"/>.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; there is no result.</summary>
    Cancelled,

    /// <summary>The dialog ended but its parent still waits for input.</summary>
    CompleteAndWait,
}
