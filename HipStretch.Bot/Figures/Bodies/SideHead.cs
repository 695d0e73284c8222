using System.Numerics;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Bodies;

/// <summary>A head from its right side: face, hair with a bun, ear, a closed eye.</summary>
internal static class SideHead
{
    private const int Corners = 24;

    /// <summary>From where the face looks to where the crown is, for somebody who looks to the right.</summary>
    private const float FaceToCrown = 1.1f;

    public static IEnumerable<Shape> Shapes(BodyPosition body)
    {
        var (head, size) = (body[Joint.Head], body.Scale);
        var crown = Turned(Vector2.Normalize(body[Joint.Face] - head), -FaceToCrown);
        var back = new Vector2(crown.Y, -crown.X);
        var turned = MathF.Atan2(crown.Y, crown.X);
        Vector2 At(float towardsCrown, float towardsBack) => head + (((crown * towardsCrown) + (back * towardsBack)) * size);
        return
        [
            new(Outlines.Ellipse(At(-20, 17), 12 * size, 12 * size), Ink.HairShade),
            new(Outlines.Ellipse(head, 25 * size, 24 * size, turned), Ink.Skin),
            new(Hair(At), Ink.Hair),
            new(Outlines.Ellipse(At(-5, -2), 3.6f * size, 4.6f * size, turned), Ink.SkinShade),
            new(Tube.Through([(At(4, -9.4f), size), (At(7, -10.9f), size), (At(10, -9.4f), size)]), Ink.Hair),
        ];
    }

    private static Vector2 Turned(Vector2 way, float angle)
    {
        var (sine, cosine) = MathF.SinCos(angle);
        return new((way.X * cosine) - (way.Y * sine), (way.X * sine) + (way.Y * cosine));
    }

    /// <summary>From above the forehead over the crown to the nape, and back in a curve before the ear.</summary>
    private static IReadOnlyList<Vector2> Hair(Func<float, float, Vector2> at)
    {
        var edge = Enumerable.Range(0, Corners + 1).Select(i => 0.42f + (MathF.PI * 1.03f * i / Corners))
            .Select(angle => at(MathF.Cos(angle) * 26.4f, MathF.Sin(angle) * 25.2f)).ToList();
        var (start, end, over) = (edge[0], edge[^1], at(-4, 0));
        return [.. edge, .. Enumerable.Range(1, 9).Select(i => 1 - (i / 10f)).Select(part => Vector2.Lerp(Vector2.Lerp(start, over, part), Vector2.Lerp(over, end, part), part))];
    }
}
