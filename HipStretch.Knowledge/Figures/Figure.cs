using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Figures;

/// <summary>The pictures of a pose, or of one of its variants.</summary>
/// <param name="Id">The pose's id, with the variant's behind it where there is one: <c>goddess-chair</c>.</param>
/// <param name="Pose">The pose.</param>
/// <param name="Steps">A picture for every step, in order.</param>
/// <param name="Variant">The variant of the pose; null for its own steps.</param>
/// <param name="View">From where its pictures are seen.</param>
/// <param name="Scale">How large the body is, 0.4-1.5; at 1 a thigh is about 110 long.</param>
/// <param name="Furniture">What stands there.</param>
/// <param name="Frames">The positions that its pictures go through.</param>
public sealed record Figure(
    FigureId Id,
    StretchId Pose,
    [NotEmpty] IReadOnlyList<FigureStep> Steps,
    string? Variant = null,
    FigureView View = FigureView.Side,
    double Scale = 1,
    IReadOnlyList<Furniture>? Furniture = null,
    IReadOnlyList<KeyFrame>? Frames = null)
{
    /// <summary>The pose's id, with the variant's behind it where there is one.</summary>
    /// <exception cref="ArgumentException">It is another.</exception>
    public FigureId Id { get; } = Id == IdOf(Pose, Variant) ? Id : throw new ArgumentException($"the id is '{Id}'; that of its pose and variant is '{IdOf(Pose, Variant)}'.");

    /// <summary>The positions that its pictures go through.</summary>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<KeyFrame> Frames { get; } = Frames is null || Frames.DistinctBy(frame => frame.Id).Count() == Frames.Count
        ? Frames ?? []
        : throw new ArgumentException("two key frames have the same id; give each its own.");

    /// <summary>A picture for every step, in order.</summary>
    /// <exception cref="ArgumentException">A step goes through a key frame of this figure that is not there.</exception>
    public IReadOnlyList<FigureStep> Steps { get; } = Steps.SelectMany(step => step.Frames ?? [])
        .FirstOrDefault(name => FrameName.Of(name).Figure is null && Frames?.Any(frame => frame.Id == name) is not true) is { } missing
        ? throw new ArgumentException($"a step goes through the key frame '{missing}', which is not under 'frames'.")
        : Steps;

    /// <summary>The id of the pictures of a pose's variant; of its own steps where that is null.</summary>
    public static FigureId IdOf(StretchId pose, string? variant) => FigureId.Parse(variant is null ? pose.ToString() : $"{pose}-{variant}");
}
