namespace Microsoft.Bot.Builder;

/// <summary>How much a trace matters.</summary>
public enum Severity
{
    /// <summary>For developers.</summary>
    Verbose = 0,

    /// <summary>For operators, in the ordinary course.</summary>
    Information = 1,

    /// <summary>Something may be wrong.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The bot cannot go on.</summary>
    Critical = 4,
}
