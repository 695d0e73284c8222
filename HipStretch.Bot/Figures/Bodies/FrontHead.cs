using System.Numerics;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Bodies;

/// <summary>A head from the front: hair with a bun on top, face, closed eyes, a small smile.</summary>
internal static class FrontHead
{
    public static IEnumerable<Shape> Shapes(BodyPosition body)
    {
        var (head, size) = (body[Joint.Head], body.Scale);
        var turn = body[Joint.Face] - head;
        Vector2 At(float x, float y) => head + (new Vector2(x, y) * size);
        Vector2 OfFace(float x, float y) => At(x, y) + turn;
        return
        [
            new(Outlines.Ellipse(At(0, -19), 11 * size, 9 * size), Ink.HairShade),
            new(Outlines.Ellipse(At(0, -3), 23 * size, 24 * size), Ink.Hair),
            new(Outlines.Ellipse(At(0, 4) + (turn * 0.6f), 18.5f * size, 19.5f * size), Ink.Skin),
            .. new[] { -7, 7 }.Select(eye => new Shape(
                Tube.Through([(OfFace(eye - 3.2f, 5), 0.9f * size), (OfFace(eye, 6.6f), 0.9f * size), (OfFace(eye + 3.2f, 5), 0.9f * size)]), Ink.Hair)),
            new(Tube.Through([(OfFace(-4, 13), 0.9f * size), (OfFace(0, 14.6f), 0.9f * size), (OfFace(4, 13), 0.9f * size)]), Ink.Lips),
        ];
    }
}
