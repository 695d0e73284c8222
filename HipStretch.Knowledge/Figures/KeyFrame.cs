using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Figures;

/// <summary>A body in one position.</summary>
/// <param name="Id">Its name among the key frames of a figure.</param>
/// <param name="Joints">Where its joints are.</param>
/// <param name="Rests">The joints that bear on the mat; a hip of somebody on a chair bears on the seat.</param>
public sealed record KeyFrame(string Id, IReadOnlyDictionary<Joint, Point> Joints, [NotEmpty] IReadOnlyList<Joint> Rests)
{
    /// <summary>What a view from the front or from above needs besides.</summary>
    public static readonly IReadOnlyList<Joint> Widths = [Joint.LeftShoulder, Joint.RightShoulder, Joint.LeftHip, Joint.RightHip];

    private static readonly Joint[] Needed = [.. Enum.GetValues<Joint>().Except(Widths)];

    /// <summary>Where its joints are.</summary>
    /// <exception cref="ArgumentException">One is missing.</exception>
    public IReadOnlyDictionary<Joint, Point> Joints { get; } = Needed.Where(joint => !Joints.ContainsKey(joint)).ToArray() is { Length: > 0 } missing
        ? throw new ArgumentException($"the key frame '{Id}' lacks {string.Join(", ", missing.Select(joint => joint.Word()))}.")
        : Joints;

    /// <summary>Where a joint is.</summary>
    /// <exception cref="KeyNotFoundException">It is one that only some views need, and is not there.</exception>
    public Point this[Joint joint] => Joints[joint];

    /// <summary>Whether it can be seen from the front or from above.</summary>
    public bool HasWidth => Widths.All(Joints.ContainsKey);
}
