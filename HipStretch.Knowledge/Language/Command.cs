namespace HipStretch.Knowledge.Language;

/// <summary>What a person can tell us to do, in a session or anywhere (CONTRACTS: commands).</summary>
public enum Command
{
    /// <summary>Go on to the next step.</summary>
    Next,

    /// <summary>Go back one step.</summary>
    Back,

    /// <summary>Say it again.</summary>
    Repeat,

    /// <summary>Wait.</summary>
    Pause,

    /// <summary>Go on after a pause.</summary>
    Resume,

    /// <summary>Leave this pose out.</summary>
    Skip,

    /// <summary>End what is going on, at once.</summary>
    Stop,

    /// <summary>An easier way.</summary>
    Easier,

    /// <summary>It hurts now.</summary>
    ItHurts,

    /// <summary>How long is left.</summary>
    HowLong,

    /// <summary>The rest of an answer.</summary>
    More,

    /// <summary>What can be said.</summary>
    Help,

    /// <summary>Begin again from the first question.</summary>
    StartOver,

    /// <summary>Change an earlier answer.</summary>
    Correct,
}
