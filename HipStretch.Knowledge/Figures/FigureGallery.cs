namespace HipStretch.Knowledge.Figures;

/// <summary>All figures, and what their steps look like wherever they are drawn.</summary>
public sealed class FigureGallery
{
    internal FigureGallery(IEnumerable<Figure> figures) => All = figures.ToDictionary(figure => figure.Id);

    /// <summary>The figures.</summary>
    public IReadOnlyDictionary<FigureId, Figure> All { get; }

    /// <summary>How a step of a figure is drawn, there or in the figure that it names.</summary>
    public Drawing DrawingOf(Figure figure, FigureStep step) => step.SameAs is { } same ? All[same.Figure].DrawingOf(same.Step) : figure.DrawingOf(step.Id);
}
