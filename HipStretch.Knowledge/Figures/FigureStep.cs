namespace HipStretch.Knowledge.Figures;

/// <summary>The picture of one step.</summary>
/// <param name="Id">The step's id.</param>
/// <param name="Alt">What to do, for somebody who cannot see it; <c>{side}</c> where the step is done once a side.</param>
/// <param name="Frames">The names of the key frames that it goes through, <c>cat-cow/flat</c> where one is another figure's; empty where things alone are shown. A still shows the last.</param>
/// <param name="View">From where it is seen; null as the rest of the figure.</param>
/// <param name="Scale">How large the body is; null as in the rest of the figure.</param>
/// <param name="Furniture">What stands there; null as in the rest of the figure.</param>
/// <param name="Arrows">Which way it moves; only a still has arrows.</param>
/// <param name="SameAs">The step of another figure that looks the same; then nothing but the words is said here.</param>
public sealed record FigureStep(
    string Id,
    string Alt,
    IReadOnlyList<string>? Frames = null,
    FigureView? View = null,
    double? Scale = null,
    IReadOnlyList<Furniture>? Furniture = null,
    IReadOnlyList<Arrow>? Arrows = null,
    SameStep? SameAs = null)
{
    /// <summary>The step of another figure that looks the same; null where it is drawn here.</summary>
    /// <exception cref="ArgumentException">It is drawn here as well, or nowhere.</exception>
    public SameStep? SameAs { get; } = (SameAs is not null) == (Frames is not null || View is not null || Scale is not null || Furniture is not null || Arrows is not null)
        ? throw new ArgumentException($"the step '{Id}' needs either 'same-as' or 'frames' and what belongs to them.")
        : SameAs;
}
