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

    /// <summary>What there is to choose from.</summary>
    Menu,

    /// <summary>Leave what was begun, without ending the conversation.</summary>
    Cancel,

    /// <summary>Take back the last answer.</summary>
    Undo,

    /// <summary>A copy of what is kept of the person.</summary>
    Export,

    /// <summary>Erase what is kept of the person.</summary>
    DeleteData,

    /// <summary>What is kept, and who sees it.</summary>
    Privacy,

    /// <summary>Be reminded; the value is when, as "08:00", or "2026-11-24T07:30" where a day was said.</summary>
    SetReminder,

    /// <summary>Be reminded no more.</summary>
    CancelReminder,

    /// <summary>Note down how the pain is; the value is the score, where one was said.</summary>
    LogPain,

    /// <summary>Show how the pain has been.</summary>
    Chart,

    /// <summary>Speak aloud.</summary>
    VoiceOn,

    /// <summary>Do not speak aloud.</summary>
    VoiceOff,

    /// <summary>How fast to speak; the value is "slower", "faster" or "normal".</summary>
    VoiceRate,

    /// <summary>Another language; the value is its English name in lower case, where one was said.</summary>
    Language,

    /// <summary>Talk to a person.</summary>
    Human,

    /// <summary>Needs help now: whom to call.</summary>
    Emergency,
}
