namespace HipStretch.Knowledge.Figures;

/// <summary>Two joints whose distance a movement does not change.</summary>
/// <param name="Name">Left and right bones of one name are of one length.</param>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
public sealed record Bone(string Name, Joint From, Joint To)
{
    /// <summary>How much a length may differ from picture to picture, as a part of the longest: what an eye forgives.</summary>
    public const double Tolerance = 0.12;

    /// <summary>The bones of a body. A back bends, and is none.</summary>
    public static IReadOnlyList<Bone> All { get; } =
    [
        new("thigh", Joint.LeftHip, Joint.LeftKnee),
        new("thigh", Joint.RightHip, Joint.RightKnee),
        new("shin", Joint.LeftKnee, Joint.LeftAnkle),
        new("shin", Joint.RightKnee, Joint.RightAnkle),
        new("upper arm", Joint.LeftShoulder, Joint.LeftElbow),
        new("upper arm", Joint.RightShoulder, Joint.RightElbow),
        new("forearm", Joint.LeftElbow, Joint.LeftWrist),
        new("forearm", Joint.RightElbow, Joint.RightWrist),
        new("neck", Joint.Neck, Joint.Head),
    ];

    /// <summary>Its length in a body, which in a side view has its shoulders and hips in one place each.</summary>
    public double In(KeyFrame body) => At(body, From).To(At(body, To));

    private static Point At(KeyFrame body, Joint joint) => body.Joints.TryGetValue(joint, out var point) ? point
        : body[joint is Joint.LeftShoulder or Joint.RightShoulder ? Joint.Shoulder : Joint.Hip];
}
