using HipStretch.Knowledge.Figures;
using static HipStretch.Bot.Figures.Rendering.Outlines;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>What is behind everybody: the ground, a disc, and the mat, at the edge of which bodies lie and stand.</summary>
internal static class Backdrop
{
    public static IEnumerable<Shape> Shapes(Drawing drawing) =>
    [
        new(RoundedBox(0, 0, Stage.Width, Stage.Height, 26), Ink.Background),
        new(Ellipse(new(320, 206), 178, 178, corners: 60), Ink.Disc),
        .. drawing.Furniture.Where(thing => thing.Kind == FurnitureKind.Wall).SelectMany(wall => FurnitureShapes.Wall(wall, drawing.View)),
        .. Mat(drawing.View),
    ];

    private static Shape[] Mat(FigureView view) => view switch
    {
        FigureView.Side =>
        [
            new(RoundedBox(56, 322, 528, 15, 7.5f), Ink.MatEdge),
            new(RoundedBox(56, 318, 528, 13, 6.5f), Ink.Mat),
        ],
        FigureView.Top or FigureView.TopSide =>
        [
            new(RoundedBox(232, 18, 176, 370, 16), Ink.MatEdge),
            new(RoundedBox(232, 16, 176, 368, 16), Ink.Mat),
        ],
        _ =>
        [
            new(RoundedBox(96, 336, 448, 32, 15), Ink.MatEdge),
            new(RoundedBox(96, 332, 448, 31, 15), Ink.Mat),
        ],
    };
}
