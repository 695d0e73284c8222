using System.Numerics;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Bodies;

/// <summary>A body as it is at one moment: at a key frame, or on the way from one to another.</summary>
/// <param name="Joints">Where its joints are.</param>
/// <param name="Scale">How large it is.</param>
internal sealed record BodyPosition(IReadOnlyDictionary<Joint, Point> Joints, float Scale)
{
    public BodyPosition(KeyFrame frame, double scale)
        : this(frame.Joints, (float)scale)
    {
    }

    /// <summary>Where a joint is drawn.</summary>
    public Vector2 this[Joint joint] => Joints[joint].ToVector();

    /// <summary>How near to the viewer a joint is.</summary>
    public float Near(Joint joint) => (float)Joints[joint].Z;

    /// <summary>A part of the way, 0-1, to another key frame; a joint that is not there stays.</summary>
    public static BodyPosition Between(KeyFrame from, KeyFrame to, double part, double scale) => new(
        from.Joints.ToDictionary(joint => joint.Key, joint => to.Joints.TryGetValue(joint.Key, out var there) ? Between(joint.Value, there, part) : joint.Value),
        (float)scale);

    private static Point Between(Point from, Point to, double part) =>
        new(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part), from.Z + ((to.Z - from.Z) * part));
}
