namespace HipStretch.Knowledge.Coaching;

/// <summary>How a session ended.</summary>
public enum Ending
{
    /// <summary>After its last pose.</summary>
    Completed,

    /// <summary>The person wanted to stop.</summary>
    Stopped,

    /// <summary>It hurt in a way that must not go on.</summary>
    Hurt,
}
