namespace HipStretch.Knowledge.Figures;

/// <summary>
/// What a body is drawn from. Left and right are the person's own. In a side view they look to the right, so their right limbs are the near
/// ones; from the front and from above their left is on the right of the picture.
/// </summary>
public enum Joint
{
    /// <summary>The middle of the head.</summary>
    Head,

    /// <summary>A point towards which the face looks; from the front and from above, how far the face is off the middle of the head.</summary>
    Face,

    /// <summary>The root of the neck.</summary>
    Neck,

    /// <summary>The middle between the shoulders.</summary>
    Shoulder,

    /// <summary>The waist: how far it is off the line from hips to shoulders is how round or hollow the back is.</summary>
    Waist,

    /// <summary>The middle between the hips.</summary>
    Hip,

    /// <summary>The left shoulder; needed from the front and from above.</summary>
    LeftShoulder,

    /// <summary>The right shoulder; needed from the front and from above.</summary>
    RightShoulder,

    /// <summary>The left hip; needed from the front and from above.</summary>
    LeftHip,

    /// <summary>The right hip; needed from the front and from above.</summary>
    RightHip,

    /// <summary>The left elbow.</summary>
    LeftElbow,

    /// <summary>The left wrist.</summary>
    LeftWrist,

    /// <summary>The tips of the left fingers.</summary>
    LeftHand,

    /// <summary>The right elbow.</summary>
    RightElbow,

    /// <summary>The right wrist.</summary>
    RightWrist,

    /// <summary>The tips of the right fingers.</summary>
    RightHand,

    /// <summary>The left knee.</summary>
    LeftKnee,

    /// <summary>The left ankle.</summary>
    LeftAnkle,

    /// <summary>The left toes.</summary>
    LeftToe,

    /// <summary>The right knee.</summary>
    RightKnee,

    /// <summary>The right ankle.</summary>
    RightAnkle,

    /// <summary>The right toes.</summary>
    RightToe,
}
