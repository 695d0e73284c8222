using HipStretch.Knowledge;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Dialogs;

/// <summary>The whole bot: its topics, and above them what may be said at any moment.</summary>
internal sealed class RootDialog : ComponentDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "root";

    private readonly Interruptions interruptions;
    private readonly KnowledgeBase knowledge;

    public RootDialog(IEnumerable<Dialog> topics, Interruptions interruptions, KnowledgeBase knowledge)
        : base(DialogId)
    {
        this.interruptions = interruptions;
        this.knowledge = knowledge;
        InitialDialogId = ConversationDialog.DialogId;
        foreach (var topic in topics)
        {
            AddDialog(topic);
        }
    }

    /// <summary>
    /// A conversation that ended, or never began. A question is answered without a new one, a red flag goes before any greeting, and a pain that
    /// was described a while ago is not asked for again.
    /// </summary>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        var memory = TurnMemory.Of(innerDc);
        memory.Case = Holds(memory) ? memory.Case with { Open = null } : Case.New;
        var interrupted = innerDc.Context.Activity.Type == ActivityTypes.Message
            ? await interruptions.HandleAsync(innerDc, cancellationToken)
            : null;
        return interrupted is not null && (memory.Person.Met || interrupted.Status != DialogTurnStatus.Complete) ? interrupted
            : GoesOn(memory) ? await innerDc.BeginDialogAsync(CareDialog.DialogId, cancellationToken: cancellationToken)
            : await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <summary>What was answered an hour ago, or names what a release took away, is not gone by. A session alone may be taken up later, on the next day too.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var memory = TurnMemory.Of(innerDc);
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        var goesOn = innerDc.ActiveDialog?.Id == CoachedSessionDialog.DialogId
            ? memory.Case.IsWithin(Session.ResumableFor, memory.Now)
            : Holds(memory) && memory.Case.Open is not null;
        if (!goesOn)
        {
            await innerDc.CancelAllDialogsAsync(cancellationToken);
            return await OnBeginDialogAsync(innerDc, null, cancellationToken);
        }

        return await interruptions.HandleAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <summary>Somebody who was sent to be seen is not greeted as if nothing had been, until the end of the next day.</summary>
    private bool Holds(TurnMemory memory) => memory.Case.StillHolds(memory.Now) || (knowledge.MustRefer(memory.Known) && memory.Case.IsWithin(Session.ResumableFor, memory.Now));

    /// <summary>Whether there is something to go on with: a pain that was described, or a sign that must be seen to.</summary>
    private bool GoesOn(TurnMemory memory) =>
        memory.Known.Any() && (knowledge.Questions.Next(QuestionStage.Describe, memory.Interview) is null || knowledge.Assess(memory.Known).Interrupts);
}
