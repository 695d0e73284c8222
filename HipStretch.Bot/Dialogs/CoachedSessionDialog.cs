using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Coaches through a plan: it only translates between activities and the session machine. Ends with how the session ended;
/// one that a release took the steps from ends as stopped.
/// </summary>
internal sealed class CoachedSessionDialog(SessionMachine machine, SessionVoice voice) : Dialog(DialogId)
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "coached-session";

    private const string SessionKey = "session";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        HandleAsync(dc, Session.Of((SessionPlan)options!), new SessionEvent.Begin(), cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.Context.Activity.Type != ActivityTypes.Message ? Task.FromResult(EndOfTurn)
        : machine.Fits(Of(dc.ActiveDialog!))
            ? HandleAsync(dc, Of(dc.ActiveDialog!), SessionListening.EventOf(TurnMemory.Of(dc), Of(dc.ActiveDialog!).State), cancellationToken)
            : dc.EndDialogAsync(Ending.Stopped, cancellationToken);

    /// <summary>After an answer to a question the current step is said again.</summary>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        machine.Fits(Of(instance)) ? SayAsync(turnContext, machine.Current(Of(instance)), cancellationToken) : Task.CompletedTask;

    private async Task<DialogTurnResult> HandleAsync(DialogContext dc, Session session, SessionEvent happened, CancellationToken cancellationToken)
    {
        var outcome = machine.Handle(session, happened, TurnMemory.Of(dc).Now);
        dc.ActiveDialog!.State[SessionKey] = outcome.Session;
        await SayAsync(dc.Context, outcome, cancellationToken);
        return outcome.Session.State is SessionState.Finished { Ending: var ending }
            ? await dc.EndDialogAsync(ending, cancellationToken)
            : EndOfTurn;
    }

    private Task SayAsync(ITurnContext turn, SessionOutcome outcome, CancellationToken cancellationToken)
    {
        var view = machine.View(outcome.Session, TurnMemory.Of(turn).Now);
        return turn.SendActivityAsync(voice.Say(outcome, view), cancellationToken);
    }

    private static Session Of(DialogInstance instance) => (Session)instance.State[SessionKey];
}
