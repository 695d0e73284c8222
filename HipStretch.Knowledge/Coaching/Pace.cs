namespace HipStretch.Knowledge.Coaching;

/// <summary>How much time there is to hear a step and to do it. How long something is held does not change with it.</summary>
public enum Pace
{
    /// <summary>Half as long again.</summary>
    Gentle,

    /// <summary>As it is planned.</summary>
    Normal,

    /// <summary>A quarter less.</summary>
    Brisk,
}
