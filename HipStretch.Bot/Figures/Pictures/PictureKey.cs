using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>Which picture, exactly; whoever asks for the same one gets the same bytes.</summary>
/// <param name="Drawing">What is drawn.</param>
/// <param name="Mirrored">Whether it is for the other side than the one that it was drawn for.</param>
/// <param name="Look">For a light or a dark page.</param>
/// <param name="Format">What it is sent as.</param>
internal readonly record struct PictureKey(Drawing Drawing, bool Mirrored, Look Look, PictureFormat Format)
{
    /// <inheritdoc />
    public bool Equals(PictureKey other) =>
        ReferenceEquals(Drawing, other.Drawing) && (Mirrored, Look, Format) == (other.Mirrored, other.Look, other.Format);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Drawing), Mirrored, Look, Format);
}
