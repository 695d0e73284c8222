namespace HipStretch.Knowledge.Body;

/// <summary>Where it hurts, in the words of CONTRACTS.md; content and entities write the members in kebab-case.</summary>
public enum Region
{
    /// <summary>Between the lowest ribs and the buttocks.</summary>
    LowerBack,

    /// <summary>The side or the joint of the hip.</summary>
    Hip,

    /// <summary>The bum, the glutes, around the sit bone.</summary>
    Buttock,

    /// <summary>The fold between the belly and the thigh.</summary>
    Groin,

    /// <summary>The front of the thigh.</summary>
    ThighFront,

    /// <summary>The back of the thigh, the hamstrings.</summary>
    ThighBack,

    /// <summary>The knee.</summary>
    Knee,

    /// <summary>The calf and shin.</summary>
    BelowKnee,

    /// <summary>Ankle, foot and toes.</summary>
    Foot,

    /// <summary>The pelvic bones and the sacroiliac joints.</summary>
    Pelvis,

    /// <summary>Between the neck and the lowest ribs.</summary>
    UpperBack,

    /// <summary>The neck.</summary>
    Neck,

    /// <summary>A place outside what we help with.</summary>
    Other,
}
