namespace HipStretch.Knowledge.Figures;

/// <summary>All that a picture is drawn from.</summary>
/// <param name="View">From where it is seen.</param>
/// <param name="Scale">How large the body is.</param>
/// <param name="Frames">The positions that it goes through; none where things alone are shown.</param>
/// <param name="Furniture">What stands there.</param>
/// <param name="Arrows">Which way it moves.</param>
public sealed record Drawing(
    FigureView View,
    double Scale,
    IReadOnlyList<KeyFrame> Frames,
    IReadOnlyList<Furniture> Furniture,
    IReadOnlyList<Arrow> Arrows);
