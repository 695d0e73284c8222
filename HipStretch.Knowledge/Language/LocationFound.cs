using HipStretch.Knowledge.Body;

namespace HipStretch.Knowledge.Language;

/// <summary>Where it hurts, the chief place first, and on which side; null where no side was said.</summary>
public sealed record LocationFound(IReadOnlyList<Region> Regions, Side? Side);
