using System.Globalization;
using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Questions;
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
    private const string HeardKey = "said";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        HandleAsync(dc, Session.Of((SessionPlan)options!) with { Led = TurnMemory.Of(dc).Person.Led }, new SessionEvent.Begin(), cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = Of(dc.ActiveDialog!);
        return !machine.Fits(session) ? dc.EndDialogAsync(Ending.Stopped, cancellationToken)
            : Happened(dc, session) is { } happened ? HandleAsync(dc, session, happened, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <summary>Whatever ends it, it wants no more to be woken.</summary>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        SessionAlarm.Set(turnContext, null);
        return Task.CompletedTask;
    }

    /// <summary>After an answer to a question the current step is said again; after a long break how it is comes first.</summary>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (memory, session) = (TurnMemory.Of(turnContext), Of(instance));
        if (!machine.Fits(session))
        {
            return Task.CompletedTask;
        }

        var outcome = IsBack(instance, memory) ? machine.Handle(session, new SessionEvent.Return(), memory.Now) : machine.Current(session, memory.Now);
        return SayAsync(turnContext, instance, outcome, cancellationToken);
    }

    /// <summary>What was begun in the midst of a step is over.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>What a turn is to the session; null where it is nothing.</summary>
    private static SessionEvent? Happened(DialogContext dc, Session session)
    {
        var memory = TurnMemory.Of(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message ? SessionListening.EventOf(memory, session, IsBack(dc.ActiveDialog!, memory))
            : SessionAlarm.Of(dc.Context) is { } wakeUp ? wakeUp
            : memory.Person.Led is { } led && led != session.Tempo ? new SessionEvent.Lead(led)
            : null;
    }

    private async Task<DialogTurnResult> HandleAsync(DialogContext dc, Session session, SessionEvent happened, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dc);
        var outcome = machine.Handle(session with { IsTimed = SessionAlarm.CanRing(dc.Context) }, happened, memory.Now);
        memory.Person = memory.Person with { Led = outcome.Session.Led };
        await SayAsync(dc.Context, dc.ActiveDialog!, outcome, cancellationToken);
        return outcome.Session.State is SessionState.Finished { Ending: var ending }
            ? await dc.EndDialogAsync(ending, cancellationToken)
            : EndOfTurn;
    }

    private Task SayAsync(ITurnContext turn, DialogInstance instance, SessionOutcome outcome, CancellationToken cancellationToken)
    {
        var now = TurnMemory.Of(turn).Now;
        instance.State[SessionKey] = outcome.Session;
        if (SessionAlarm.Of(turn) is null)
        {
            instance.State[HeardKey] = now.ToUnixTimeSeconds();
        }

        SessionAlarm.Set(turn, outcome.Session.Alarm);
        return outcome.Cues.Count == 0 ? Task.CompletedTask : turn.SendActivityAsync(voice.Say(outcome, machine.View(outcome.Session, now)), cancellationToken);
    }

    /// <summary>Whether the person last did something so long ago that a body may feel different. What the session says by itself may be heard by nobody.</summary>
    private static bool IsBack(DialogInstance instance, TurnMemory memory) =>
        instance.State.TryGetValue(HeardKey, out var heard)
        && memory.Now - DateTimeOffset.FromUnixTimeSeconds(Convert.ToInt64(heard, CultureInfo.InvariantCulture)) >= Interview.HoldsFor;

    private static Session Of(DialogInstance instance) => (Session)instance.State[SessionKey];
}
