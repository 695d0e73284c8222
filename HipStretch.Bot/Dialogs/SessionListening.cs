using System.Globalization;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Dialogs;

/// <summary>What a message means while a session runs. Stop and pain are heard first, whatever else is said.</summary>
internal static class SessionListening
{
    /// <summary>The event that a message is to a session.</summary>
    /// <param name="memory">The message, and what is known of the person.</param>
    /// <param name="session">The session.</param>
    /// <param name="isBack">Whether they are back after a long break: then how it is comes first, but for pain and stop.</param>
    public static SessionEvent EventOf(TurnMemory memory, Session session, bool isBack) => Heard(memory, session) switch
    {
        var happened when !isBack => happened,
        var grave and (SessionEvent.Stop or SessionEvent.Feels { What: Sensation.Sharp or Sensation.Spreading or Sensation.StillThere } or SessionEvent.Scored { IsMuchWorse: true }) => grave,
        _ => new SessionEvent.Return(),
    };

    private static SessionEvent Heard(TurnMemory memory, Session session) => (memory.Understood, Scored(memory)) switch
    {
        ({ Command: Command.Stop or Command.Cancel }, _) => new SessionEvent.Stop(),
        ({ Sensation: (Sensation.Sharp or Sensation.Spreading or Sensation.StillThere) and var grave }, _) => new SessionEvent.Feels(grave),
        (_, { IsMuchWorse: true } worse) => worse,
        ({ Sensation: { } sensation }, _) => new SessionEvent.Feels(sensation),
        ({ Command: Command.ItHurts }, _) => new SessionEvent.Hurts(),
        _ when TempoWishes.Of(memory.Text, session.Tempo) is { } tempo => new SessionEvent.Lead(tempo),
        ({ Command: { } command }, _) => Commanded(command),
        (_, { } scored) => scored,
        ({ Answer: { } answer }, _) => Answered(answer, session),
        _ => new SessionEvent.Unclear(),
    };

    /// <summary>A score that was told; a bare number is one too, since a session asks for no other.</summary>
    private static SessionEvent.Scored? Scored(TurnMemory memory) =>
        (memory.Understood.Severity?.Score ?? (int.TryParse(memory.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var bare) && bare <= 10 ? bare : null)) is { } score
            ? new(score, new PersonalFacts(memory.Known).Severity)
            : null;

    private static SessionEvent Commanded(Command command) => command switch
    {
        Command.Next => new SessionEvent.Next(),
        Command.Back => new SessionEvent.Back(),
        Command.Pause => new SessionEvent.Pause(),
        Command.Resume => new SessionEvent.Resume(),
        Command.Skip => new SessionEvent.Skip(),
        Command.Easier => new SessionEvent.Easier(),
        Command.HowLong => new SessionEvent.HowLong(),
        _ => new SessionEvent.Repeat(),
    };

    /// <summary>
    /// A bare yes or no answers the check-in that asked for it; elsewhere yes means "done", but where a hold runs on the clock, which an "okay" in its midst
    /// does not end. Who cannot tell a sharp pain from a stretch leaves the pose.
    /// </summary>
    private static SessionEvent Answered(Answer answer, Session session) => (session.State, answer) switch
    {
        (SessionState.CheckingIn { About: CheckIn.GoesAway }, Answer.Yes) => new SessionEvent.Feels(Sensation.Eased),
        (SessionState.CheckingIn { About: CheckIn.GoesAway }, _) => new SessionEvent.Feels(Sensation.StillThere),
        (SessionState.CheckingIn { About: CheckIn.SharpOrStretch }, Answer.Unsure) => new SessionEvent.Feels(Sensation.Sharp),
        (SessionState.CheckingIn { About: CheckIn.HowIsIt }, Answer.Yes) => new SessionEvent.Feels(Sensation.Spreading),
        (SessionState.CheckingIn { About: CheckIn.HowIsIt or CheckIn.AfterBreak }, Answer.No) => new SessionEvent.Feels(Sensation.Eased),
        (SessionState.CheckingIn { About: CheckIn.AfterBreak, Times: > 0 }, _) => new SessionEvent.Feels(Sensation.StillThere),
        (SessionState.CheckingIn { About: CheckIn.WhatNow }, Answer.Yes) => new SessionEvent.Next(),
        (SessionState.CheckingIn, _) => new SessionEvent.Repeat(),
        (SessionState.Holding or SessionState.GettingReady, _) when session.Alarm is not null => new SessionEvent.Unclear(),
        (_, Answer.Yes) => new SessionEvent.Next(),
        _ => new SessionEvent.Unclear(),
    };
}
