namespace HipStretch.Knowledge.Figures;

/// <summary>All figures, and what their steps look like wherever they are drawn.</summary>
public sealed class FigureGallery
{
    internal FigureGallery(IEnumerable<Figure> figures) => All = figures.ToDictionary(figure => figure.Id);

    /// <summary>The figures.</summary>
    public IReadOnlyDictionary<FigureId, Figure> All { get; }

    /// <summary>How a step of a figure is drawn, there or in the figure that it names, with what that figure says for all of its steps.</summary>
    public Drawing DrawingOf(Figure figure, FigureStep step) => step.SameAs is { } same
        ? DrawingOf(All[same.Figure], All[same.Figure].Steps.First(one => one.Id == same.Step))
        : new(
            step.View ?? figure.View,
            step.Scale ?? figure.Scale,
            [.. (step.Frames ?? []).Select(FrameName.Of).Select(name => FrameOf(name.Figure is { } other ? All[FigureId.Parse(other)] : figure, name.Frame))],
            step.Furniture ?? figure.Furniture ?? [],
            step.Arrows ?? []);

    private static KeyFrame FrameOf(Figure figure, string id) => figure.Frames.First(frame => frame.Id == id);
}
