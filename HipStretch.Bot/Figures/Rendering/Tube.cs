using System.Numerics;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>A limb: a tube of varying width around a line through points, with round ends.</summary>
internal static class Tube
{
    private const int Pieces = 14;
    private const int CapCorners = 18;

    /// <summary>How much a curve leans on the points beside a piece; 0.5 is a Catmull-Rom spline.</summary>
    private const float Tension = 0.42f;

    /// <summary>A tube along a smooth curve through the points; straight between two.</summary>
    /// <param name="points">At least two, each with the tube's radius there.</param>
    /// <param name="roundEnd">Whether the last end is round, or cut off.</param>
    public static IReadOnlyList<Vector2> Through(IReadOnlyList<(Vector2 At, float Radius)> points, bool roundEnd = true)
    {
        var (line, radii) = Line(points);
        var left = new List<Vector2>();
        var right = new List<Vector2>();
        for (var i = 0; i < line.Count; i++)
        {
            var along = line[Math.Min(i + 1, line.Count - 1)] - line[Math.Max(0, i - 1)];
            var across = along.Length() < 1e-3f ? Vector2.UnitY : Vector2.Normalize(new Vector2(-along.Y, along.X));
            left.Add(line[i] + (across * radii[i]));
            right.Add(line[i] - (across * radii[i]));
        }

        right.Reverse();
        return
        [
            .. left,
            .. roundEnd ? Cap(line[^1], left[^1], radii[^1]) : [],
            .. right,
            .. Cap(line[0], right[^1], radii[0]),
        ];
    }

    private static (List<Vector2> Line, List<float> Radii) Line(IReadOnlyList<(Vector2 At, float Radius)> points)
    {
        var line = new List<Vector2>();
        var radii = new List<float>();
        for (var i = 0; i < points.Count - 1; i++)
        {
            var (before, from, to, after) = (points[Math.Max(0, i - 1)].At, points[i], points[i + 1], points[Math.Min(points.Count - 1, i + 2)].At);
            for (var piece = 0; piece < Pieces; piece++)
            {
                var part = piece / (float)Pieces;
                line.Add(Curve(before, from.At, to.At, after, part));
                radii.Add(from.Radius + ((to.Radius - from.Radius) * part * part * (3 - (2 * part))));
            }
        }

        line.Add(points[^1].At);
        radii.Add(points[^1].Radius);
        return (line, radii);
    }

    /// <summary>A cubic Hermite curve from one point to the next, whose slopes come from the points beside them.</summary>
    private static Vector2 Curve(Vector2 before, Vector2 from, Vector2 to, Vector2 after, float part)
    {
        var (square, cube) = (part * part, part * part * part);
        return (from * ((2 * cube) - (3 * square) + 1))
            + ((to - before) * Tension * (cube - (2 * square) + part))
            + (to * ((-2 * cube) + (3 * square)))
            + ((after - from) * Tension * (cube - square));
    }

    private static IEnumerable<Vector2> Cap(Vector2 centre, Vector2 from, float radius)
    {
        var start = MathF.Atan2(from.Y - centre.Y, from.X - centre.X);
        return Enumerable.Range(1, CapCorners - 1).Select(i =>
        {
            var (sine, cosine) = MathF.SinCos(start - (MathF.PI * i / CapCorners));
            return centre + (new Vector2(cosine, sine) * radius);
        });
    }
}
