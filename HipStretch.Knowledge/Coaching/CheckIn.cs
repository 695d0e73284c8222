namespace HipStretch.Knowledge.Coaching;

/// <summary>How a person is asked how it feels, the gravest last.</summary>
public enum CheckIn
{
    /// <summary>Halfway through a session: how bad is it now?</summary>
    HowIsIt,

    /// <summary>After a long break: is it worse, or numb?</summary>
    AfterBreak,

    /// <summary>Is it sharp, or a strong stretch?</summary>
    SharpOrStretch,

    /// <summary>The pose is over for today: the easier way, the next pose, or the end?</summary>
    WhatNow,

    /// <summary>It spread: does it go away at rest?</summary>
    GoesAway,
}
