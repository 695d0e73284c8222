using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Stretches;

/// <summary>Something that makes a pose easier, and how to use it.</summary>
/// <param name="Prop">Pillow, blanket, chair, wall, strap or mat.</param>
/// <param name="Say">What it does for a person.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
public sealed record PoseProp(PropKind Prop, string Say, SourceId Source, DateOnly Reviewed)
{
    /// <summary>What it does, as part of what we say of the pose.</summary>
    public Claim AsClaim => new(Say, Source, Reviewed);
}
