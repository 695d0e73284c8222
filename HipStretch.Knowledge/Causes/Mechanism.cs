namespace HipStretch.Knowledge.Causes;

/// <summary>What set the pain off; the values of the fact <c>onset</c>, and the ids of content/triggers.</summary>
public enum Mechanism
{
    /// <summary>Lifting or carrying.</summary>
    Lift,

    /// <summary>Twisting or bending awkwardly.</summary>
    Twist,

    /// <summary>A sudden, jarring or unguarded movement.</summary>
    SuddenMove,

    /// <summary>A fall or a slip.</summary>
    Fall,

    /// <summary>Sport or exercise.</summary>
    Sport,

    /// <summary>Sitting, standing or lying in one posture for long.</summary>
    Posture,

    /// <summary>It came on bit by bit.</summary>
    Gradual,

    /// <summary>The person was asked and does not know.</summary>
    Unknown,
}
