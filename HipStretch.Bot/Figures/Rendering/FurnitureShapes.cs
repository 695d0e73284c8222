using System.Numerics;
using HipStretch.Knowledge.Figures;
using static HipStretch.Bot.Figures.Rendering.Outlines;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>Things, as large as the body beside them.</summary>
internal static class FurnitureShapes
{
    public static IEnumerable<Shape> Of(Furniture thing, FigureView view, double scale)
    {
        var (at, size, floor) = (thing.At.ToVector(), (float)scale, (float)(Stage.Floor(view) ?? Stage.Height));
        return thing.Kind switch
        {
            FurnitureKind.Chair => view == FigureView.Front ? ChairFromTheFront(at, size, floor) : ChairFromTheSide(at, size, floor),
            FurnitureKind.Desk => Desk(at, size, floor),
            FurnitureKind.Pillow => Pillow(at, size),
            _ => [],
        };
    }

    /// <summary>A wall: a strip whose right edge is its face; from the front, what fills the picture behind everybody.</summary>
    public static IEnumerable<Shape> Wall(Furniture wall, FigureView view) => view == FigureView.Side
        ? [new(RoundedBox((float)wall.At.X - 22, 36, 22, 290, 4), Ink.Wall)]
        : [new(RoundedBox(70, 30, 500, 314, 8), Ink.Wall)];

    /// <summary>The back is at the left, for somebody who looks to the right.</summary>
    private static Shape[] ChairFromTheSide(Vector2 seat, float size, float floor) =>
    [
        Post(seat + (new Vector2(-44, 4) * size), new(seat.X - (56 * size), floor), 5.5f * size, Ink.WoodShade),
        Post(seat + (new Vector2(40, 4) * size), new(seat.X + (48 * size), floor), 5.5f * size, Ink.WoodShade),
        Post(seat + (new Vector2(-48, 4) * size), seat + (new Vector2(-64, -128) * size), 6 * size, Ink.Wood),
        new(RoundedBox(seat.X - (56 * size), seat.Y, 112 * size, 13 * size, 6 * size), Ink.Wood),
    ];

    private static Shape[] ChairFromTheFront(Vector2 front, float size, float floor)
    {
        var seat = front - new Vector2(0, 18 * size);
        return
        [
            Post(seat + (new Vector2(-44, 0) * size), seat + (new Vector2(-46, -98) * size), 5 * size, Ink.WoodShade),
            Post(seat + (new Vector2(44, 0) * size), seat + (new Vector2(46, -98) * size), 5 * size, Ink.WoodShade),
            new(RoundedBox(seat.X - (52 * size), seat.Y - (106 * size), 104 * size, 38 * size, 9 * size), Ink.Wood),
            Post(seat + (new Vector2(-42, 4) * size), new(seat.X - (44 * size), floor - (12 * size)), 4.5f * size, Ink.WoodShade),
            Post(seat + (new Vector2(42, 4) * size), new(seat.X + (44 * size), floor - (12 * size)), 4.5f * size, Ink.WoodShade),
            Post(seat + (new Vector2(-52, 18) * size), new(seat.X - (55 * size), floor - 4), 5.5f * size, Ink.Wood),
            Post(seat + (new Vector2(52, 18) * size), new(seat.X + (55 * size), floor - 4), 5.5f * size, Ink.Wood),
            new(RoundedBox(seat.X - (58 * size), seat.Y - (4 * size), 116 * size, 28 * size, 9 * size), Ink.Wood),
        ];
    }

    private static Shape[] Desk(Vector2 board, float size, float floor) =>
    [
        Post(board + (new Vector2(-78, 8) * size), new(board.X - (78 * size), floor), 5.5f * size, Ink.WoodShade),
        Post(board + (new Vector2(78, 8) * size), new(board.X + (78 * size), floor), 5.5f * size, Ink.WoodShade),
        new(RoundedBox(board.X - (95 * size), board.Y, 190 * size, 12 * size, 6 * size), Ink.Wood),
    ];

    private static Shape[] Pillow(Vector2 top, float size) =>
    [
        new(RoundedBox(top.X - (62 * size), top.Y + (3 * size), 124 * size, 36 * size, 17 * size), Ink.CushionShade),
        new(RoundedBox(top.X - (62 * size), top.Y, 124 * size, 33 * size, 16 * size), Ink.Cushion),
    ];

    private static Shape Post(Vector2 from, Vector2 to, float radius, Ink ink) => new(Tube.Through([(from, radius), (to - new Vector2(0, radius), radius)]), ink);
}
