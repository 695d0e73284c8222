namespace HipStretch.Knowledge.Stretches;

/// <summary>Things that most homes have and that ease a pose.</summary>
public enum PropKind
{
    /// <summary>A bed or sofa pillow.</summary>
    Pillow,

    /// <summary>A blanket, rolled up.</summary>
    Blanket,

    /// <summary>A steady chair without wheels.</summary>
    Chair,

    /// <summary>A free stretch of wall.</summary>
    Wall,

    /// <summary>A belt or a towel.</summary>
    Strap,

    /// <summary>A mat or a carpet.</summary>
    Mat,
}
