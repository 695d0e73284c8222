using System.Numerics;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>A filled area.</summary>
/// <param name="Outline">Its corners, in order; at least three.</param>
/// <param name="Ink">What it is painted as.</param>
internal sealed record Shape(IReadOnlyList<Vector2> Outline, Ink Ink)
{
    /// <summary>As a mirror shows it.</summary>
    public Shape Mirrored(float width) => this with { Outline = [.. Outline.Select(point => new Vector2(width - point.X, point.Y))] };
}
