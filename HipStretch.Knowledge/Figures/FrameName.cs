namespace HipStretch.Knowledge.Figures;

/// <summary>How a step names a key frame: <c>flat</c> of its own figure, or <c>cat-cow/flat</c> of another, so that a body is drawn once.</summary>
/// <param name="Figure">The other figure's id; null for its own.</param>
/// <param name="Frame">The key frame's id there.</param>
internal readonly record struct FrameName(string? Figure, string Frame)
{
    /// <summary>Reads a name; every text is one, though there may be no such frame.</summary>
    public static FrameName Of(string name) => name.IndexOf('/') is var slash and >= 0 ? new(name[..slash], name[(slash + 1)..]) : new(null, name);
}
