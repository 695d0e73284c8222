using HipStretch.Knowledge.Coaching;

namespace HipStretch.Bot.Speech;

/// <summary>The few buttons that make sense at a moment; every other command can still be said.</summary>
internal static class SessionButtons
{
    private static readonly string[] Waiting = ["resume", "stop"];
    private static readonly string[] OfPain = ["sharp", "a-stretch", "easier", "stop-for-today"];
    private static readonly string[] AfterBreak = ["no-worse", "worse"];
    private static readonly string[] OfSpreading = ["goes-away", "still-there"];
    private static readonly string[] AfterPain = ["easier", "next-pose", "stop-for-today"];
    private static readonly string[] InAHold = ["done", "pause", "ow", "stop"];
    private static readonly string[] AtRest = ["next", "pause", "ow", "stop"];
    private static readonly string[] OfAStep = ["next", "repeat", "easier", "ow", "skip", "stop"];

    /// <summary>Every button that some moment has.</summary>
    public static IEnumerable<string> All => [.. Waiting, .. OfPain, .. AfterBreak, .. OfSpreading, .. AfterPain, .. InAHold, .. AtRest, .. OfAStep];

    /// <summary>Names of commands, as the phrases <c>button.*</c> spell them out.</summary>
    public static IReadOnlyList<string> For(SessionState state) => state switch
    {
        SessionState.Finished => [],
        SessionState.Paused => Waiting,
        SessionState.CheckingIn { About: CheckIn.SharpOrStretch } => OfPain,
        SessionState.CheckingIn { About: CheckIn.HowIsIt or CheckIn.AfterBreak } => AfterBreak,
        SessionState.CheckingIn { About: CheckIn.GoesAway } => OfSpreading,
        SessionState.CheckingIn => AfterPain,
        SessionState.Holding or SessionState.GettingReady => InAHold,
        SessionState.Resting => AtRest,
        _ => OfAStep,
    };
}
