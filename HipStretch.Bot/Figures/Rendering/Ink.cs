namespace HipStretch.Bot.Figures.Rendering;

/// <summary>What a shape is painted as; a palette says in which colour.</summary>
internal enum Ink
{
    Background,
    Disc,
    Mat,
    MatEdge,
    Wall,
    Wood,
    WoodShade,
    Cushion,
    CushionShade,
    Skin,
    SkinShade,
    Shirt,
    ShirtShade,
    Trousers,
    TrousersShade,
    Hair,
    HairShade,
    Lips,
    Arrow,
}
