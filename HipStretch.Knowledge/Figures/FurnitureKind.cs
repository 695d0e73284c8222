namespace HipStretch.Knowledge.Figures;

/// <summary>Things in a picture.</summary>
public enum FurnitureKind
{
    /// <summary>A chair with four legs and a back.</summary>
    Chair,

    /// <summary>A table to sit at.</summary>
    Desk,

    /// <summary>A free stretch of wall.</summary>
    Wall,

    /// <summary>A firm pillow on the floor.</summary>
    Pillow,
}
