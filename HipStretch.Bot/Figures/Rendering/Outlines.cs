using System.Numerics;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>The outlines that bodies and things are made of.</summary>
internal static class Outlines
{
    public static IReadOnlyList<Vector2> Ellipse(Vector2 centre, float across, float down, float turned = 0, int corners = 36)
    {
        var (sine, cosine) = MathF.SinCos(turned);
        return [.. Enumerable.Range(0, corners).Select(i =>
        {
            var (y, x) = MathF.SinCos(MathF.Tau * i / corners);
            return centre + new Vector2((x * across * cosine) - (y * down * sine), (x * across * sine) + (y * down * cosine));
        })];
    }

    public static IReadOnlyList<Vector2> RoundedBox(float left, float top, float width, float height, float radius)
    {
        const int steps = 6;
        Vector2[] centres =
        [
            new(left + width - radius, top + height - radius),
            new(left + radius, top + height - radius),
            new(left + radius, top + radius),
            new(left + width - radius, top + radius),
        ];
        return [.. centres.SelectMany((centre, quarter) => Enumerable.Range(0, steps + 1).Select(i =>
        {
            var (sine, cosine) = MathF.SinCos((MathF.PI / 2 * quarter) + (MathF.PI / 2 * i / steps));
            return centre + (new Vector2(cosine, sine) * radius);
        }))];
    }
}
