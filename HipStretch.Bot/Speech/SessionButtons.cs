using HipStretch.Knowledge.Coaching;

namespace HipStretch.Bot.Speech;

/// <summary>The few buttons that make sense at a moment; every other command can still be said.</summary>
internal static class SessionButtons
{
    /// <summary>Names of commands, as the phrases <c>button.*</c> spell them out.</summary>
    public static IReadOnlyList<string> For(SessionState state) => state switch
    {
        SessionState.Finished => [],
        SessionState.Paused => ["resume", "stop"],
        SessionState.CheckingIn { About: CheckIn.SharpOrStretch } => ["sharp", "a-stretch", "easier", "stop-for-today"],
        SessionState.CheckingIn { About: CheckIn.GoesAway } => ["goes-away", "still-there"],
        SessionState.CheckingIn => ["easier", "next-pose", "stop-for-today"],
        SessionState.Holding => ["done", "pause", "ow", "stop"],
        _ => ["next", "repeat", "easier", "skip", "stop"],
    };
}
