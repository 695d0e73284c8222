namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's begin, resume or end method is being called.</summary>
public enum DialogReason
{
    /// <summary>The dialog was started by <see cref="DialogContext.BeginDialogAsync"/>.</summary>
    BeginCalled,

    /// <summary>A new turn reached the dialog through <see cref="DialogContext.ContinueDialogAsync"/>.</summary>
    ContinueCalled,

    /// <summary>The dialog above it ended normally and returned a result.</summary>
    EndCalled,

    /// <summary>The dialog is being replaced by another.</summary>
    ReplaceCalled,

    /// <summary>The dialog is being cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step moved on by itself through <see cref="WaterfallStepContext.NextAsync"/>.</summary>
    NextCalled,
}
