using HipStretch.Bot.Figures.Bodies;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>A picture before it has colours: its shapes, the hindmost first.</summary>
internal sealed record Scene(IReadOnlyList<Shape> Shapes)
{
    /// <summary>A drawing's last key frame, with its arrows.</summary>
    public static Scene Still(Drawing drawing) =>
        Of(drawing, drawing.Frames.Count == 0 ? null : new BodyPosition(drawing.Frames[^1], drawing.Scale), withArrows: true);

    /// <summary>A moment of a drawing's movement.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="body">How the body is now; null where there is none.</param>
    /// <param name="withArrows">Whether arrows are shown.</param>
    public static Scene Of(Drawing drawing, BodyPosition? body, bool withArrows) => new(
    [
        .. Backdrop.Shapes(drawing),
        .. drawing.Furniture.SelectMany(thing => FurnitureShapes.Of(thing, drawing.View, drawing.Scale)),
        .. body is null ? [] : drawing.View is FigureView.Side or FigureView.TopSide ? SideBody.Shapes(body) : FrontBody.Shapes(body, drawing.View),
        .. withArrows ? drawing.Arrows.SelectMany(CurvedArrow.Shapes) : [],
    ]);

    /// <summary>As a mirror shows it.</summary>
    public Scene Mirrored() => new([.. Shapes.Select(shape => shape.Mirrored(Stage.Width))]);
}
