namespace HipStretch.Knowledge.Coaching;

/// <summary>What a person feels, in answer to a check-in or by themselves.</summary>
public enum Sensation
{
    /// <summary>A sharp pain: the pose ends (CLINICAL: in a session).</summary>
    Sharp,

    /// <summary>A strong stretch, which is fine.</summary>
    Stretch,

    /// <summary>Pain, tingling or numbness that spreads: the pose ends.</summary>
    Spreading,

    /// <summary>It goes away at rest, or there is nothing of it.</summary>
    Eased,

    /// <summary>It stays at rest: the session ends.</summary>
    StillThere,
}
