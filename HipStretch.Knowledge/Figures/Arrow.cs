namespace HipStretch.Knowledge.Figures;

/// <summary>A bent arrow that shows which way to move.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Over">The point that bends it; it does not pass through it.</param>
/// <param name="To">The tip.</param>
public sealed record Arrow(Point From, Point Over, Point To);
