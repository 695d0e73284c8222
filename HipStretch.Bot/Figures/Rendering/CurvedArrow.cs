using System.Numerics;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>An arrow as two shapes: a bent shaft and a head.</summary>
internal static class CurvedArrow
{
    private const float Shaft = 3.2f;
    private const float HeadLength = 17;
    private const float HeadHalf = 11;
    private const int Pieces = 16;

    public static IEnumerable<Shape> Shapes(Arrow arrow)
    {
        var (from, over, tip) = (arrow.From.ToVector(), arrow.Over.ToVector(), arrow.To.ToVector());
        var along = Vector2.Normalize(tip - over);
        var across = new Vector2(-along.Y, along.X);
        var neck = tip - (along * HeadLength * 0.7f);
        var shaft = Enumerable.Range(0, Pieces + 1).Select(i => i / (float)Pieces)
            .Select(part => Vector2.Lerp(Vector2.Lerp(from, over, part), Vector2.Lerp(over, neck, part), part));
        yield return new(Tube.Through([.. shaft.Select(point => (point, Shaft))]), Ink.Arrow);
        yield return new([tip, tip - (along * HeadLength) + (across * HeadHalf), tip - (along * HeadLength) - (across * HeadHalf)], Ink.Arrow);
    }
}
