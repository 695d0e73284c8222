namespace HipStretch.Knowledge.Figures;

/// <summary>A thing that a pose needs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">The middle of its top: of a chair's seat, a desk's board, a pillow; the face of a wall.</param>
public sealed record Furniture(FurnitureKind Kind, Point At);
