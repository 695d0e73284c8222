using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Dialogs;

/// <summary>The whole bot: its topics, and above them what may be said at any moment.</summary>
internal sealed class RootDialog : ComponentDialog
{
    private readonly Interruptions interruptions;

    public RootDialog(IEnumerable<Dialog> topics, Interruptions interruptions)
        : base("root")
    {
        this.interruptions = interruptions;
        InitialDialogId = ConversationDialog.DialogId;
        foreach (var topic in topics)
        {
            AddDialog(topic);
        }
    }

    /// <summary>A conversation that ended, or never began: a question is answered without a new one, and a red flag goes before any greeting.</summary>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        var memory = TurnMemory.Of(innerDc);
        memory.Case = Case.New with { LastTopic = memory.Case.LastTopic };
        var interrupted = innerDc.Context.Activity.Type == ActivityTypes.Message
            ? await interruptions.HandleAsync(innerDc, cancellationToken)
            : null;
        return interrupted is not null && (memory.Person.Met || interrupted.Status == DialogTurnStatus.Waiting)
            ? interrupted
            : await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.Context.Activity.Type == ActivityTypes.Message && await interruptions.HandleAsync(innerDc, cancellationToken) is { } interrupted
            ? interrupted
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
}
