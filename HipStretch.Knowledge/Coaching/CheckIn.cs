namespace HipStretch.Knowledge.Coaching;

/// <summary>What a person is asked when it hurts, the gravest last.</summary>
public enum CheckIn
{
    /// <summary>After a long break: is it worse, or numb?</summary>
    AfterBreak,

    /// <summary>Is it sharp, or a strong stretch?</summary>
    SharpOrStretch,

    /// <summary>The pose is over for today: the easier way, the next pose, or the end?</summary>
    WhatNow,

    /// <summary>It spread: does it go away at rest?</summary>
    GoesAway,
}
