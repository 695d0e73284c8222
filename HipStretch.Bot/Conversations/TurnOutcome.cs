namespace HipStretch.Bot.Conversations;

/// <summary>How a turn ended, for those who watch over the server.</summary>
internal enum TurnOutcome
{
    /// <summary>An exception, such as one of the store, ended it; whoever sent it may send it again.</summary>
    Failed,

    /// <summary>It ran.</summary>
    Answered,

    /// <summary>It had run before, or there was nothing to do.</summary>
    Repeated,

    /// <summary>It met a bug of ours, and said so.</summary>
    Broken,

    /// <summary>Others wrote first, every time.</summary>
    Conflict,
}
