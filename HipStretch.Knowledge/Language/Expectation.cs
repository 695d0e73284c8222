namespace HipStretch.Knowledge.Language;

/// <summary>The kind of answer that the open question expects.</summary>
public enum Expectation
{
    /// <summary>No question is open.</summary>
    Nothing,

    /// <summary>A place.</summary>
    Location,

    /// <summary>A side.</summary>
    Side,

    /// <summary>A pain score.</summary>
    Severity,

    /// <summary>How long it has lasted.</summary>
    Duration,

    /// <summary>What set it off.</summary>
    Onset,

    /// <summary>What the pain feels like.</summary>
    Quality,

    /// <summary>Signs of danger.</summary>
    RedFlags,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A number that is no pain score: weeks, minutes, an age.</summary>
    Number,

    /// <summary>A command of the coached session.</summary>
    Session,

    /// <summary>Whatever the person wants to know: anything that is said is a question.</summary>
    Question,
}
