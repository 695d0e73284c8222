using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Language;

namespace HipStretch.Bot.Dialogs;

/// <summary>What a message means while a session runs. Pain and stop are heard first; what is no command says the step again.</summary>
internal static class SessionListening
{
    /// <summary>The event that a message is, in a state of the session.</summary>
    public static SessionEvent EventOf(TurnMemory memory, SessionState state) => memory.Understood switch
    {
        { Command: Command.Stop or Command.Cancel } => new SessionEvent.Stop(),
        { Sensation: { } sensation } => new SessionEvent.Feels(sensation),
        { Command: { } command } => Commanded(command),
        { Answer: { } answer } => Answered(answer, state),
        _ => new SessionEvent.Repeat(),
    };

    private static SessionEvent Commanded(Command command) => command switch
    {
        Command.Next => new SessionEvent.Next(),
        Command.Back => new SessionEvent.Back(),
        Command.Pause => new SessionEvent.Pause(),
        Command.Resume => new SessionEvent.Resume(),
        Command.Skip => new SessionEvent.Skip(),
        Command.Easier => new SessionEvent.Easier(),
        Command.ItHurts => new SessionEvent.Hurts(),
        Command.HowLong => new SessionEvent.HowLong(),
        _ => new SessionEvent.Repeat(),
    };

    /// <summary>A bare yes or no answers the check-in that asked for it; elsewhere yes means "done".</summary>
    private static SessionEvent Answered(Answer answer, SessionState state) => (state, answer) switch
    {
        (SessionState.CheckingIn { About: CheckIn.GoesAway }, Answer.Yes) => new SessionEvent.Feels(Sensation.Eased),
        (SessionState.CheckingIn { About: CheckIn.GoesAway }, _) => new SessionEvent.Feels(Sensation.StillThere),
        (SessionState.CheckingIn { About: CheckIn.WhatNow }, Answer.Yes) => new SessionEvent.Next(),
        (SessionState.CheckingIn, _) => new SessionEvent.Repeat(),
        (_, Answer.Yes) => new SessionEvent.Next(),
        _ => new SessionEvent.Repeat(),
    };
}
