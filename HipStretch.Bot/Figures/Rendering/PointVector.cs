using System.Numerics;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>Places on the stage as shapes have them.</summary>
internal static class PointVector
{
    public static Vector2 ToVector(this Point point) => new((float)point.X, (float)point.Y);
}
